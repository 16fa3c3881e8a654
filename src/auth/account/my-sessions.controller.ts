import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../common/actor';
import { CurrentActor, IdPipe } from '../../common/http/access';
import { NotReplayed } from '../../common/http/idempotency.interceptor';
import { Sessions } from '../sessions';
import { MySessionsView } from './account.dto';
import { EndSessions } from './end-sessions';

@ApiTags('account')
@ApiBearerAuth()
@NotReplayed()
@Controller('me/sessions')
export class MySessionsController {
  constructor(
    private readonly endSessions: EndSessions,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @ApiOkResponse({ type: MySessionsView })
  async mySessions(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<MySessionsView> {
    const current = this.sessions.idOf(request);
    const known = await this.endSessions.list(actor);
    const items = known.map(({ id, device, beganAt, seenAt }) => ({
      ...{ id, device, current: id === current },
      ...{ beganAt: beganAt.toISOString(), seenAt: seenAt.toISOString() },
    }));
    return { items };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async endSession(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.endSessions.one(actor, id);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'End all your sessions but this one' })
  @ApiNoContentResponse()
  async endOtherSessions(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    await this.endSessions.others(actor, this.sessions.idOf(request));
  }
}
