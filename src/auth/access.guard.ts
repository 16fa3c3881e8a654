/** Every request passes here: signed in unless the route is public, and with one of its roles if it names any. */
import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Audit } from '../audit/audit';
import { hasRole, type Actor, type Role } from '../common/actor';
import { IS_PUBLIC, ROLES_ALLOWED } from '../common/http/access';
import { attempt } from './attempt';
import { notSignedIn, roleMissing } from './auth.errors';
import { JwtStrategy } from './jwt.strategy';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly strategy: JwtStrategy,
    private readonly audit: Audit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const actor = await attempt<Actor>(this.strategy, request);
    if (!actor) throw notSignedIn();
    request.user = actor;
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ROLES_ALLOWED, places);
    if (roles && !hasRole(actor, ...roles)) await this.refuse(request, actor);
    return true;
  }

  private async refuse(request: FastifyRequest, actor: Actor): Promise<never> {
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    if (!SAFE.has(request.method)) await this.audit.refused(actor, 'access', { type: route, id: null }, 'not-allowed');
    throw roleMissing();
  }
}
