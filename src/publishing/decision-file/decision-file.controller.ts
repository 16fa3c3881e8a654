import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../common/actor';
import { CurrentActor, IdPipe } from '../../common/http/access';
import { DecisionFile } from './decision-file';
import { DecisionFileView } from './decision-file.dto';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id/decision-file')
export class DecisionFileController {
  constructor(private readonly file: DecisionFile) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Everything that led to a post and what became of it; that it was taken is logged' })
  @ApiOkResponse({ type: DecisionFileView })
  take(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DecisionFileView> {
    return this.file.take(actor, id);
  }
}
