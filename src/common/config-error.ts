/** The environment says something that cannot be; the message is for whoever set it. */
export class ConfigError extends Error {}
