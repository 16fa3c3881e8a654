/** Who uses a database: one claim per user. Those of killed processes no longer count. */
import fs from 'node:fs';
import path from 'node:path';
import { isHeld, newClaim } from './processes';

export function join(users: string): string {
  const claim = newClaim();
  fs.mkdirSync(users, { recursive: true });
  fs.writeFileSync(path.join(users, claim), '');
  return claim;
}

/** Says whether anyone is left. */
export function leave(users: string, claim: string): boolean {
  fs.rmSync(path.join(users, claim), { force: true });
  const claims = fs.readdirSync(users);
  for (const gone of claims.filter((other) => !isHeld(other))) fs.rmSync(path.join(users, gone), { force: true });
  return claims.some(isHeld);
}
