/** Before any guard or rule: what is no text, too deep, or in an address that cannot be read. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problemBody, languageOf } from './problem.filter';
import { foreseen } from './foreseen-problems';
import { ProductError } from '../product-error';
import { refuseMalformed } from './well-formed';

export function refuseBadRequests(fastify: FastifyInstance): void {
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
  // what fails before Nest has the request: unreadable JSON, a body that is too large, a broken address
  fastify.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemBody(problem, languageOf(acceptLanguage(request)), request.id)));
  });
}

const acceptLanguage = (request: FastifyRequest) => request.headers['accept-language'];

function problemOf(error: unknown): ProductError {
  if (error instanceof ProductError) return error;
  const { statusCode } = error as { statusCode?: number };
  const known = foreseen(error) ?? foreseen(statusCode ?? 400) ?? foreseen(400);
  return known as ProductError;
}
