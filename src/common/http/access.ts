/** Who may call a route, said beside the route; the guard in `auth` reads it. */
import { createParamDecorator, ExecutionContext, SetMetadata, PipeTransform, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../actor';
import { isId } from '../ids';
import { notFound } from '../product-error';

export const IS_PUBLIC = 'access:public';
export const ROLES_ALLOWED = 'access:roles';

/** No sign-in needed. */
export const Public = () => SetMetadata(IS_PUBLIC, true);

/** At least one of these roles; without it any member of the organisation may. */
export const Allow = (...roles: Role[]) => SetMetadata(ROLES_ALLOWED, roles);

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ user: Actor }>().user,
);

/** What is not an id looks exactly like what does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value.toLowerCase();
  }
}
