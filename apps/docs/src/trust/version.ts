import cli from '../../../../packages/cli/package.json' with { type: 'json' }

/** The version of all packages, which are released together; undefined before the first release. */
export const version: string | undefined = cli.version === '0.0.0' ? undefined : cli.version
