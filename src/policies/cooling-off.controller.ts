import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { Allow, CurrentActor } from '../common/http/access';
import { coolingOffMinutes, SetCoolingOff } from './set-cooling-off';

const A_WEEK = 10_080;

class CoolingOff {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: A_WEEK, description: 'Between submitting and leaving; 0: off' })
  @IsInt()
  @Min(0)
  @Max(A_WEEK)
  minutes: number;
}

@ApiTags('policy')
@ApiBearerAuth()
@Controller('policy/cooling-off')
export class CoolingOffController {
  constructor(
    private readonly database: Database,
    private readonly setCoolingOff: SetCoolingOff,
  ) {}

  @Get()
  @ApiOkResponse({ type: CoolingOff })
  async read(@CurrentActor() actor: Actor): Promise<CoolingOff> {
    return {
      minutes: await this.database.within(actor.organisationId, (tx) => coolingOffMinutes(tx, actor.organisationId)),
    };
  }

  @Put()
  @Allow('administrator')
  @ApiOperation({
    summary: 'Applies at once, also to what is planned: nothing leaves before its time to think is over',
  })
  @ApiOkResponse({ type: CoolingOff })
  async put(@CurrentActor() actor: Actor, @Body() { minutes }: CoolingOff): Promise<CoolingOff> {
    return { minutes: await this.setCoolingOff.run(actor, minutes) };
  }
}
