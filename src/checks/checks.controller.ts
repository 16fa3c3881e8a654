import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { languageOf } from '../common/http/problem.filter';
import {
  CheckDto,
  CheckView,
  DecideDisputeDto,
  DisputePage,
  DisputesQuery,
  DisputeView,
  RaiseDisputeDto,
} from './check.dto';
import { CheckText } from './check-text';
import { DecideDispute } from './decide-dispute';
import { Disputes } from './disputes';
import { RaiseDispute } from './raise-dispute';

@ApiTags('checks')
@ApiBearerAuth()
@Controller()
export class ChecksController {
  constructor(
    private readonly checkText: CheckText,
    private readonly disputes: Disputes,
    private readonly raiseDispute: RaiseDispute,
    private readonly decideDispute: DecideDispute,
  ) {}

  @Post('checks')
  @HttpCode(200)
  @ApiOkResponse({ type: CheckView })
  check(@CurrentActor() actor: Actor, @Body() input: CheckDto, @Headers('accept-language') language?: string) {
    return this.checkText.run(actor, input, languageOf(language));
  }

  @Get('disputes')
  @ApiOkResponse({ type: DisputePage })
  list(@CurrentActor() actor: Actor, @Query() query: DisputesQuery) {
    return this.disputes.list(actor, query);
  }

  @Post('posts/:id/disputes')
  @HttpCode(201)
  @ApiCreatedResponse({ type: DisputeView })
  raise(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: RaiseDisputeDto) {
    return this.raiseDispute.run(actor, id, input);
  }

  @Post('disputes/:id/lift')
  @HttpCode(200)
  @Allow('woordvoerder', 'administrator')
  @ApiOkResponse({ type: DisputeView })
  lift(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: DecideDisputeDto) {
    return this.decideDispute.run(actor, id, 'lifted', input);
  }

  @Post('disputes/:id/uphold')
  @HttpCode(200)
  @Allow('woordvoerder', 'administrator')
  @ApiOkResponse({ type: DisputeView })
  uphold(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: DecideDisputeDto) {
    return this.decideDispute.run(actor, id, 'upheld', input);
  }
}
