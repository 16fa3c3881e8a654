/** Before any guard or rule: what is of a kind that nobody takes, is no text, or is too deep. */
import type { FastifyInstance } from 'fastify';
import { refuseMalformed } from './well-formed';

/** CSV stays unread, as a form does: only the route that takes it reads it, up to its own bound. */
export function refuseBadRequests(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('text/csv', (_request, _payload, done) => done(null));
  fastify.addHook('preValidation', (request, _reply, done) => {
    try {
      refuseMalformed(request.params, '/path');
      refuseMalformed(request.query, '/query');
      refuseMalformed(request.body);
      done();
    } catch (cause) {
      done(cause as Error);
    }
  });
}
