import { afterEach, expect, test, vi } from 'vitest'
import { environment } from './environment.ts'

afterEach(() => vi.unstubAllEnvs())

test('is that of the runner, without what npm and test runners say of themselves', () => {
  vi.stubEnv('npm_lifecycle_event', 'contracts')
  vi.stubEnv('npm_config_local_prefix', '/somewhere')
  vi.stubEnv('npm_config_registry', 'https://registry.example')
  vi.stubEnv('NODE_ENV', 'test')
  vi.stubEnv('HTTPS_PROXY', 'http://proxy.example')
  const env = environment({})
  const left = ['npm_lifecycle_event', 'npm_config_local_prefix', 'NODE_ENV', 'VITEST']
  expect(Object.keys(env).filter((name) => left.includes(name))).toEqual([])
  expect(env).toMatchObject({
    npm_config_registry: 'https://registry.example',
    PATH: process.env.PATH,
    HTTPS_PROXY: 'http://proxy.example',
  })
})

test('has what the adapter sets, with its words replaced, the last one first', () => {
  const env = environment({ cache: '/c' }, { A: '{cache}/a', B: '{b}' }, undefined, { A: 'a' })
  expect(env).toMatchObject({ A: 'a', B: '{b}' })
})
