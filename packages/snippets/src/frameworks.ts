import type { Framework } from './framework.js'
import { aspnetCore } from './frameworks/aspnet-core.js'
import { django } from './frameworks/django.js'
import { express } from './frameworks/express.js'
import { fastapi } from './frameworks/fastapi.js'
import { flask } from './frameworks/flask.js'
import { goNetHttp } from './frameworks/go-net-http.js'
import { rails } from './frameworks/rails.js'
import { springBoot } from './frameworks/spring-boot.js'

const all = [django, flask, fastapi, express, springBoot, goNetHttp, rails, aspnetCore] as const

/** A framework's name everywhere: file of the snippet, native project, evidence, documentation. */
export type FrameworkId = (typeof all)[number]['id']

/** Lists the frameworks, in the order in which they are shown. */
export const frameworks: readonly Framework<FrameworkId>[] = all
