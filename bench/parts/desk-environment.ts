/** The environment of a process that works at the desk in this folder; nothing of ours leaks in from the outside. */
export const deskEnvironment = (folder: string, port: number): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  ...(process.env['PG_BIN'] && { PG_BIN: process.env['PG_BIN'] }),
  ...(process.env['DATABASE_POOL'] && { DATABASE_POOL: process.env['DATABASE_POOL'] }),
  RUGGESPRAAK_DATA: folder,
  RUGGESPRAAK_ALLOW_PRIVATE_ADDRESSES: '1',
  PORT: String(port),
});
