import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../common/actor';
import { Allow, CurrentActor, IdPipe } from '../../common/http/access';
import { etagOf } from '../../common/http/etag';
import { PageQuery } from '../../common/http/page';
import { ChangeQuietPeriod } from './change-quiet-period';
import { DeclareQuietPeriod } from './declare-quiet-period';
import { LiftQuietPeriod } from './lift-quiet-period';
import {
  DeclaredQuietPeriodView,
  NewQuietPeriod,
  PresetsView,
  QuietPeriodChange,
  QuietPeriodPage,
} from './quiet-period.dto';
import { QuietPeriods } from './quiet-periods';

const IF_MATCH = { name: 'If-Match', required: true, description: 'ETag of the version that you saw' };

@ApiTags('quiet periods')
@ApiBearerAuth()
@Controller('quiet-periods')
export class QuietPeriodsController {
  constructor(
    private readonly periods: QuietPeriods,
    private readonly declareQuietPeriod: DeclareQuietPeriod,
    private readonly changeQuietPeriod: ChangeQuietPeriod,
    private readonly liftQuietPeriod: LiftQuietPeriod,
  ) {}

  @Get()
  @ApiOperation({ summary: 'When nothing leaves (stop), or authors are warned (caution)' })
  @ApiOkResponse({ type: QuietPeriodPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<QuietPeriodPage> {
    return this.periods.page(actor, query);
  }

  @Get('presets')
  @ApiOperation({ summary: 'The coming sperperiodes of local and provincial elections, computed' })
  @ApiOkResponse({ type: PresetsView })
  async presets(@CurrentActor() actor: Actor): Promise<PresetsView> {
    return { items: await this.periods.presets(actor) };
  }

  @Post()
  @Allow('administrator')
  @ApiOperation({ summary: 'Declare one; the answer lists the posts that are planned inside it' })
  @ApiCreatedResponse({ type: DeclaredQuietPeriodView })
  async declare(
    @CurrentActor() actor: Actor,
    @Body() input: NewQuietPeriod,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeclaredQuietPeriodView> {
    return tagged(await this.declareQuietPeriod.run(actor, input), reply);
  }

  @Patch(':id')
  @Allow('administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: DeclaredQuietPeriodView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: QuietPeriodChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeclaredQuietPeriodView> {
    return tagged(await this.changeQuietPeriod.run(actor, id, ifMatch, change), reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('administrator')
  @ApiOperation({ summary: 'Lift it; what it kept back goes on if its moment can still be kept' })
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  lift(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.liftQuietPeriod.run(actor, id, ifMatch);
  }
}

function tagged(period: DeclaredQuietPeriodView, reply: FastifyReply): DeclaredQuietPeriodView {
  void reply.header('etag', etagOf(period.version));
  return period;
}
