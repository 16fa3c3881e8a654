import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor } from '../common/http/access';
import { PageQuery } from '../common/http/page';
import { languageOf } from '../common/http/problem.filter';
import { Notices } from './notices';
import { NoticePage } from './notices.dto';

@ApiTags('channels')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @ApiOperation({
    summary: 'What you must hear about channels and the posts that wait for them; administrators see all',
  })
  @ApiOkResponse({ type: NoticePage })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
    @Headers('accept-language') language: string | undefined,
  ): Promise<NoticePage> {
    return this.notices.page(actor, query, languageOf(language));
  }
}
