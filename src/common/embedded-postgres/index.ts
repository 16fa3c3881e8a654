export { EmbeddedPostgresError } from './embedded-postgres.errors';
export { startEmbeddedPostgres } from './start-embedded-postgres';
export type { EmbeddedPostgres } from './start-embedded-postgres';
