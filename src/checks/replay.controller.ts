import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor } from '../common/http/access';
import { ReplayDto, ReplayView } from './replay.dto';
import { ReplayPolicy } from './replay-policy';

@ApiTags('policy')
@Controller('policy')
export class ReplayController {
  constructor(private readonly replayPolicy: ReplayPolicy) {}

  @Post('replay')
  @HttpCode(200)
  @Allow('administrator', 'woordvoerder')
  @ApiOperation({ summary: 'What the posts of the last days would have got under a changed policy' })
  @ApiOkResponse({ type: ReplayView })
  replay(@CurrentActor() actor: Actor, @Body() replay: ReplayDto): Promise<ReplayView> {
    return this.replayPolicy.run(actor, replay);
  }
}
