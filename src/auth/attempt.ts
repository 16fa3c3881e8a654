/**
 * One request, one attempt of one Passport strategy. Passport's own middleware keeps strategies in a global of the
 * process, where a second application (another test, another replica in one process) replaces those of the first.
 */
import type { Strategy } from 'passport-strategy';

export function attempt<U>(strategy: Strategy, request: object): Promise<U | undefined> {
  return new Promise((resolve, reject) => {
    const once = Object.create(strategy) as Strategy;
    once.success = (user) => resolve(user as U);
    once.fail = () => resolve(undefined);
    once.error = reject;
    once.authenticate(request as Parameters<Strategy['authenticate']>[0]);
  });
}
