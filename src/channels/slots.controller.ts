import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { ChooseSlots } from './choose-slots';
import { SlotsDto, SlotsView } from './slots.dto';

@ApiTags('channels')
@ApiBearerAuth()
@Controller('channels/:id/slots')
export class SlotsController {
  constructor(private readonly chooseSlots: ChooseSlots) {}

  @Get()
  @ApiOperation({ summary: 'The weekly times at which this channel has place for a post' })
  @ApiOkResponse({ type: SlotsView })
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SlotsView> {
    return this.chooseSlots.read(actor, id);
  }

  @Put()
  @Allow('administrator')
  @ApiOperation({ summary: 'Choose the whole week; what is planned already keeps its moment' })
  @ApiOkResponse({ type: SlotsView })
  put(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { slots }: SlotsDto): Promise<SlotsView> {
    return this.chooseSlots.run(actor, id, slots);
  }
}
