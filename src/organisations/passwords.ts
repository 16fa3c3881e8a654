/** Argon2id with OWASP's first choice of cost. Whether somebody exists cannot be learnt from how long it takes. */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let decoy: Promise<string> | undefined;

export const hashPassword = (password: string) => hash(password, COST);

/** For a new member; 22 characters, handed over once. */
export const newPassword = () => randomBytes(16).toString('base64url');

export async function passwordFits(storedHash: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(newPassword());
  const fits = await verify(storedHash ?? (await decoy), password);
  return fits && typeof storedHash === 'string';
}
