import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { Allow, CurrentActor, IdPipe } from '../../common/http/access';
import { etagOf } from '../../common/http/etag';
import { PageQuery } from '../../common/http/page';
import { ChangeSeries } from './change-series';
import { oneSeries, seriesPage, seriesView } from './read-series';
import { NewSeries, SeriesChange, SeriesPage, SeriesView } from './series.dto';
import { StartSeries } from './start-series';

@ApiTags('series')
@ApiBearerAuth()
@Controller('series')
export class SeriesController {
  constructor(
    private readonly database: Database,
    private readonly startSeries: StartSeries,
    private readonly changeSeries: ChangeSeries,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('mandataris', 'assistant')
  @ApiOperation({ summary: 'Let a post come back: each time a new draft, to be submitted and approved anew' })
  @ApiCreatedResponse({ type: SeriesView })
  async start(
    @CurrentActor() actor: Actor,
    @Body() input: NewSeries,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeriesView> {
    const series = await this.startSeries.run(actor, input);
    void reply.header('location', `/api/v1/series/${series.id}`);
    return tagged(series, reply);
  }

  @Get()
  @ApiOkResponse({ type: SeriesPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<SeriesPage> {
    return this.database.within(actor.organisationId, (tx) => seriesPage(tx, actor, query));
  }

  @Get(':id')
  @ApiOkResponse({ type: SeriesView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeriesView> {
    return tagged(
      seriesView(await this.database.within(actor.organisationId, (tx) => oneSeries(tx, actor, id))),
      reply,
    );
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Pause it, let it go on, or end it' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiOkResponse({ type: SeriesView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { state }: SeriesChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeriesView> {
    return tagged(await this.changeSeries.run(actor, id, ifMatch, state), reply);
  }
}

function tagged(series: SeriesView, reply: FastifyReply): SeriesView {
  void reply.header('etag', etagOf(series.version));
  return series;
}
