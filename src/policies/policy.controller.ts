import { Body, Controller, Get, Headers, Patch, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor } from '../common/http/access';
import { etagOf } from '../common/http/etag';
import { PageQuery } from '../common/http/page';
import { ChangePolicy } from './change-policy';
import { PolicyChange, PolicyVersionPage, policyView, PolicyView } from './policy.dto';
import { PolicyVersions } from './policy-versions';

@ApiTags('policy')
@Controller('policy')
export class PolicyController {
  constructor(
    private readonly versions: PolicyVersions,
    private readonly changePolicy: ChangePolicy,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The policy in force' })
  @ApiOkResponse({ type: PolicyView })
  async current(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<PolicyView> {
    const policy = await this.versions.current(actor);
    void reply.header('etag', etagOf(policy.version));
    return policyView(policy);
  }

  @Get('versions')
  @ApiOperation({ summary: 'All versions, newest first' })
  @ApiOkResponse({ type: PolicyVersionPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PolicyVersionPage> {
    return this.versions.page(actor, query);
  }

  @Patch()
  @Allow('administrator')
  @ApiOperation({ summary: 'Make a new version with other rules or public figures' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiOkResponse({ type: PolicyView })
  async change(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: PolicyChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PolicyView> {
    const policy = await this.changePolicy.run(actor, ifMatch, change);
    void reply.header('etag', etagOf(policy.version));
    return policyView(policy);
  }
}
