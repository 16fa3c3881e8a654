import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { Comments } from './comments';
import { CommentDto } from './post.dto';
import { PostHistory } from './post-history';
import { CommentView, CommentViews, DiffView, RevisionEntries, Timeline } from './post-history.dto';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id')
export class PostHistoryController {
  constructor(
    private readonly history: PostHistory,
    private readonly remarks: Comments,
  ) {}

  @Get('revisions')
  @ApiOkResponse({ type: RevisionEntries })
  async revisions(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return { items: await this.history.revisions(actor, id), nextCursor: null };
  }

  @Get('revisions/:number/diff')
  @ApiOkResponse({ type: DiffView })
  diff(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Query('against', ParseIntPipe) against: number,
  ) {
    return this.history.diff(actor, id, number, against);
  }

  @Get('timeline')
  @ApiOkResponse({ type: Timeline })
  async timeline(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return { items: await this.history.timeline(actor, id), nextCursor: null };
  }

  @Get('comments')
  @ApiOkResponse({ type: CommentViews })
  async comments(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return { items: await this.remarks.list(actor, id), nextCursor: null };
  }

  @Post('comments')
  @HttpCode(201)
  @ApiCreatedResponse({ type: CommentView })
  comment(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: CommentDto) {
    return this.remarks.add(actor, id, input);
  }
}
