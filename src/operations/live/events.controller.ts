import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notSignedIn } from '../../auth/auth.errors';
import { Sessions } from '../../auth/sessions';
import { personOf, type Actor } from '../../common/actor';
import { CurrentActor } from '../../common/http/access';
import { ListeningDesks } from './listening-desks';
import { LiveFeed } from './live-feed';
import { LiveStream } from './live-stream';

@ApiTags('events')
@ApiBearerAuth()
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: LiveFeed,
    private readonly desks: ListeningDesks,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Which things change, as server-sent events, until the session or its access token ends',
    description:
      '`change`: {kind, id?}, with the id of a post; `ready`: nothing was missed since Last-Event-ID; `anew`: read everything again. Never what anything says.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last id that was seen' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async listen(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<void> {
    const session = this.sessions.held(request.headers.authorization?.replace(/^bearer /i, '') ?? '');
    if (!session || !(await this.desks.isLiving(session))) throw notSignedIn();
    void reply.headers(NOT_KEPT_ANYWHERE);
    if (request.method === 'HEAD') return void reply.send();
    const stream = new LiveStream({ userId: personOf(actor), organisationId: actor.organisationId, session });
    await this.feed.join(stream, lastSeen(lastEventId));
    void reply.send(stream.body);
  }
}

/** Not to be packed, kept or held up by anything on the way; a process that stops waits for no idle connection of it. */
const NOT_KEPT_ANYWHERE = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  connection: 'close',
};

const lastSeen = (header: string | undefined) => (header && /^\d{1,15}$/.test(header) ? Number(header) : undefined);
