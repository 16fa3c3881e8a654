/** The embedded database cannot be used. The message is meant for whoever started the program. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
