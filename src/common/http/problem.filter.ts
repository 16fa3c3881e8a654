/** Everything thrown becomes problem+json (RFC 9457); what we did not foresee is said without its insides. */
import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProductError, type Language, type Sentence } from '../product-error';
import { foreseen } from './foreseen-problems';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = thrown instanceof ProductError ? thrown : this.translate(thrown, request.id);
    if (problem.more.retryAfterSeconds) void reply.header('retry-after', String(problem.more.retryAfterSeconds));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemBody(problem, languageOf(request.headers['accept-language']), request.id)));
  }

  private translate(thrown: unknown, requestId: string): ProductError {
    const known = foreseen(thrown instanceof HttpException ? thrown.getStatus() : thrown);
    if (known) return known;
    const { name, stack } = thrown instanceof Error ? thrown : new Error('not an error');
    // the message may hold what a user wrote: only its kind and its place are logged
    this.log.error(`${requestId} ${name} ${stack?.split('\n').slice(1, 6).join(' | ')}`);
    return new ProductError('fault', 500, {
      nl: 'Er ging bij ons iets mis. Uw werk is niet verloren; probeer het opnieuw.',
      en: 'Something went wrong on our side. Your work is not lost; please try again.',
    });
  }
}

export function problemBody(problem: ProductError, language: Language, requestId: string) {
  const say = (sentence: Sentence) => sentence[language];
  return {
    type: `/problems/${problem.code}`,
    title: problem.code.replaceAll('-', ' '),
    status: problem.status,
    detail: say(problem.sentence),
    instance: requestId,
    ...(problem.more.errors && {
      errors: problem.more.errors.map(({ pointer, code, message }) => ({ pointer, message: say(message), code })),
    }),
    ...problem.more.extension,
  };
}

/** Dutch unless English is asked for first. */
export const languageOf = (header: string | undefined): Language => (/^\s*en\b/i.test(header ?? '') ? 'en' : 'nl');
