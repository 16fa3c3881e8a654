/** Guessing passwords is made slow: failures are counted per e-mail address and per network, for all replicas. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import { tooManyFailures } from './auth.errors';

export interface Attempt {
  readonly email: string;
  readonly address: string;
}

const MOST_PER_EMAIL = 5;
const MOST_PER_NETWORK = 50;
const WINDOW = `interval '15 minutes'`;
const SWEEP_CHANCE = 0.01;

/** The moment of the failure that filled the allowance, if it is full. */
const filledBy = (parameter: string, most: number) => `(SELECT at FROM sign_in_failures
  WHERE subject = ${parameter} AND at > clock_timestamp() - ${WINDOW} ORDER BY at DESC OFFSET ${most - 1} LIMIT 1)`;

const WAIT = `SELECT ceil(extract(epoch FROM max(at) + ${WINDOW} - clock_timestamp()))::integer AS seconds
  FROM (${filledBy('$1', MOST_PER_EMAIL)} UNION ALL ${filledBy('$2', MOST_PER_NETWORK)}) filled`;

@Injectable()
export class SignInFailures {
  async refuseTooMany(tx: Tx, attempt: Attempt): Promise<void> {
    const wait = await tx.one<{ seconds: number | null }>(WAIT, subjects(attempt));
    if (typeof wait?.seconds === 'number') throw tooManyFailures(Math.max(1, wait.seconds));
  }

  /** Until the end of the transaction, attempts on the same address or from the same network wait for this one. */
  async oneByOne(tx: Tx, attempt: Attempt): Promise<void> {
    for (const subject of subjects(attempt)) {
      await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
    }
  }

  async add(tx: Tx, attempt: Attempt): Promise<void> {
    const [email, network] = subjects(attempt);
    await tx.rows('INSERT INTO sign_in_failures (id, subject) VALUES ($1, $2), ($3, $4)', [
      newId(),
      email,
      newId(),
      network,
    ]);
    if (Math.random() < SWEEP_CHANCE) {
      await tx.rows(`DELETE FROM sign_in_failures WHERE at < clock_timestamp() - ${WINDOW}`);
    }
  }

  async clear(tx: Tx, attempt: Attempt): Promise<void> {
    await tx.rows('DELETE FROM sign_in_failures WHERE subject = $1', [subjects(attempt)[0]]);
  }
}

const subjects = ({ email, address }: Attempt) => [`email:${email.toLowerCase()}`, `network:${networkOf(address)}`];

/** One IPv6 customer has a whole /64 to choose from. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
