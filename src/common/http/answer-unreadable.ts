/** For requests that never reach a route: an address that cannot be decoded. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProductError } from '../product-error';
import { languageOf, problemBody } from './problem.filter';

export function answerUnreadable(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = new ProductError('malformed', 400, {
    nl: 'Dit adres is niet leesbaar.',
    en: 'This address cannot be read.',
  });
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, languageOf(request.headers['accept-language']), request.id)));
}
