import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { Allow, CurrentActor } from '../common/http/access';
import { PublicationStopAnswer, PublicationStopInput, PublicationStopView } from './organisations.dto';
import { armedView, stopView } from './organisations.views';
import { readStop, StopPublication } from './stop-publication';

@ApiTags('publication-stop')
@ApiBearerAuth()
@Controller('publication-stop')
export class PublicationStopController {
  constructor(
    private readonly database: Database,
    private readonly stopPublication: StopPublication,
  ) {}

  @Get()
  @ApiOkResponse({ type: PublicationStopView })
  async read(@CurrentActor() actor: Actor): Promise<PublicationStopView> {
    return stopView(await this.database.within(actor.organisationId, (tx) => readStop(tx, actor.organisationId)));
  }

  @Put()
  @Allow('woordvoerder', 'administrator')
  @ApiOkResponse({ type: PublicationStopAnswer })
  async put(@CurrentActor() actor: Actor, @Body() input: PublicationStopInput): Promise<PublicationStopAnswer> {
    const { stop, alreadySending } = await this.stopPublication.run(actor, input.active, input.reason);
    return { ...stopView(stop), alreadySending: alreadySending.map(armedView) };
  }
}
