/** Before any guard or rule: what is no text, or too deep. */
import type { FastifyInstance } from 'fastify';
import { refuseMalformed } from './well-formed';

export function refuseBadRequests(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
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
