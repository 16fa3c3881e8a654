/**
 * One request, one attempt of one Passport strategy. Passport's own middleware keeps strategies in a global of the
 * process, where a second application (another test, another replica in one process) replaces those of the first.
 */
import type passport from 'passport';

export function attempt<U>(strategy: passport.Strategy, request: object): Promise<U | undefined> {
  return new Promise((resolve, reject) => {
    const once = Object.create(strategy) as passport.Strategy & passport.StrategyCreatedStatic;
    once.success = (user) => resolve(user as U);
    once.fail = () => resolve(undefined);
    once.error = reject;
    once.authenticate(request as Parameters<passport.Strategy['authenticate']>[0]);
  });
}
