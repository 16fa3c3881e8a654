/** The same Idempotency-Key within a day gives the same answer, also when the first answer never arrived. */
import { createHash } from 'node:crypto';
import {
  CallHandler,
  ExecutionContext,
  HttpException,
  Injectable,
  Logger,
  NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import type { Actor } from '../actor';
import { Database, type Tx } from '../database';
import { conflict, invalid, ProductError } from '../product-error';
import { Secrets } from '../secrets';
import { foreseen } from './foreseen-problems';

const NOT_REPLAYED = 'idempotency:not-replayed';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const KEY = /^[\x21-\x7e]{1,200}$/;
const KEPT_HEADERS = ['location', 'etag'];
const SWEEP_CHANCE = 0.01;

/** For answers that hold tokens and must not be kept: there the header is without meaning. */
export const NotReplayed = () => SetMetadata(NOT_REPLAYED, true);

type Request = FastifyRequest & { readonly user?: Actor };
type Problem = Pick<ProductError, 'code' | 'status' | 'sentence' | 'more'>;

interface Claim {
  readonly organisationId: string;
  readonly actorId: string;
  readonly key: string;
  readonly requestHash: string;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly problem?: Problem;
}

interface Row {
  readonly requestHash: string;
  readonly status: number | null;
  readonly answer: string | null;
  readonly old: boolean;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly log = new Logger('Idempotency');

  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly reflector: Reflector,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || SAFE.has(request.method) || !request.user?.userId) return next.handle();
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(NOT_REPLAYED, places)) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) throw badKey();
    const { organisationId, userId } = request.user;
    const claim = { organisationId, actorId: userId, key, requestHash: hashOf(request) };
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const known = await this.database.within(organisationId, (tx) => takeOrFind(tx, claim));
    return of(known ? this.replay(claim, known, reply) : await this.first(claim, reply, next));
  }

  private async first(claim: Claim, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    let body: unknown;
    try {
      body = await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (thrown) {
      await this.finish(claim, refusal(thrown));
      throw thrown;
    }
    await this.finish(claim, { status: reply.statusCode, answer: { headers: headersOf(reply), body } });
    return body;
  }

  /** Nothing is kept of a fault: it may be tried again. If keeping fails the change still stands, and is answered so. */
  private async finish(claim: Claim, end: { status: number; answer: Answer } | undefined): Promise<void> {
    const sealed = end && JSON.stringify(this.secrets.seal(JSON.stringify(end.answer), recordOf(claim)));
    const id = [claim.organisationId, claim.actorId, claim.key];
    await this.database
      .within(claim.organisationId, (tx) =>
        end
          ? tx.rows(`UPDATE idempotency_keys SET status = $4, answer = $5 ${WHERE}`, [...id, end.status, sealed])
          : tx.rows(`DELETE FROM idempotency_keys ${WHERE}`, id),
      )
      .catch((cause: Error) => this.log.warn(`an answer was not kept: ${cause.name}`));
  }

  private replay(claim: Claim, known: Row, reply: FastifyReply): unknown {
    if (known.requestHash !== claim.requestHash) throw reused();
    if (known.status === null || known.answer === null) throw known.old ? outcomeUnknown() : inProgress();
    const answer = JSON.parse(this.secrets.open(known.answer, recordOf(claim))) as Answer;
    void reply.headers({ ...answer.headers, 'idempotency-replayed': 'true' });
    if (answer.problem) throw asThrown(answer.problem);
    void reply.status(known.status);
    return answer.body;
  }
}

const WHERE = 'WHERE organisation_id = $1 AND actor_id = $2 AND key = $3';

/** Undefined: the key is ours now. What is older than a day counts as absent. */
async function takeOrFind(tx: Tx, { organisationId, actorId, key, requestHash }: Claim): Promise<Row | undefined> {
  if (Math.random() < SWEEP_CHANCE) {
    await tx.rows(`DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours'`);
  }
  const [taken] = await tx.rows(
    `INSERT INTO idempotency_keys AS k (organisation_id, actor_id, key, request_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, actor_id, key) DO UPDATE
       SET request_hash = excluded.request_hash, status = NULL, answer = NULL, created_at = now()
       WHERE k.created_at < now() - interval '24 hours'
     RETURNING key`,
    [organisationId, actorId, key, requestHash],
  );
  if (taken) return undefined;
  const found = await tx.one<Row>(
    `SELECT request_hash AS "requestHash", status, answer, created_at < now() - interval '60 seconds' AS old
     FROM idempotency_keys ${WHERE}`,
    [organisationId, actorId, key],
  );
  return found ?? { requestHash, status: null, answer: null, old: false };
}

/** What cannot be parsed as JSON (a file) is told apart by its length. */
function hashOf({ method, url, body, headers }: Request): string {
  const sent = body === undefined ? `${headers['content-length']}` : JSON.stringify(body);
  return createHash('sha256').update(`${method} ${url}\n${sent}`).digest('base64url');
}

const recordOf = ({ organisationId, actorId, key }: Claim) => `idempotency:${organisationId}:${actorId}:${key}`;

const headersOf = (reply: FastifyReply) =>
  Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
  );

function refusal(thrown: unknown): { status: number; answer: Answer } | undefined {
  const problem =
    thrown instanceof ProductError ? thrown : foreseen(thrown instanceof HttpException ? thrown.getStatus() : thrown);
  if (!problem || problem.status >= 500 || problem.status === 429) return undefined;
  const { code, status, sentence, more } = problem;
  return { status, answer: { headers: {}, problem: { code, status, sentence, more: { ...more, cause: undefined } } } };
}

const asThrown = ({ code, status, sentence, more }: Problem) => new ProductError(code, status, sentence, more);

const badKey = () =>
  invalid(
    '/header/Idempotency-Key',
    'idempotency-key',
    'Geef 1 tot 200 zichtbare ASCII-tekens.',
    'Give 1 to 200 visible ASCII characters.',
  );

const reused = () =>
  new ProductError('idempotency-key-reused', 422, {
    nl: 'Deze Idempotency-Key hoort bij een andere aanvraag. Neem een nieuwe.',
    en: 'This Idempotency-Key belongs to another request. Take a new one.',
  });

const inProgress = () =>
  conflict(
    'in-progress',
    'Dezelfde aanvraag is nog bezig. Wacht even.',
    'The same request is still under way. Please wait.',
  );

const outcomeUnknown = () =>
  conflict(
    'outcome-unknown',
    'Deze aanvraag is eerder begonnen en onderbroken; misschien is ze uitgevoerd. Kijk eerst na hoe het er nu voor staat. Is het niet gebeurd, stuur ze dan opnieuw met een nieuwe Idempotency-Key.',
    'This request was begun before and interrupted; it may have been carried out. Look first how things are now. If it did not happen, send it again with a new Idempotency-Key.',
  );
