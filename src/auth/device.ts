import type { FastifyRequest } from 'fastify';

const LONGEST = 300;

/** As the browser names itself, so that somebody knows their own sessions again. Hostile, like any text. */
export const deviceOf = (request: FastifyRequest): string =>
  (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, LONGEST);
