import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { languageOf } from '../common/http/problem.filter';
import { Notifications } from './notifications';
import { NotificationPage, NotificationQuery, ReadInput } from './notifications.dto';

@ApiTags('notifications')
@ApiBearerAuth()
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @ApiOperation({ summary: 'What you were told, newest first; GET /events says when there is something new' })
  @ApiOkResponse({ type: NotificationPage })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: NotificationQuery,
    @Headers('accept-language') language: string | undefined,
  ): Promise<NotificationPage> {
    return this.notifications.page(actor, query, languageOf(language));
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'You have read this one' })
  @ApiNoContentResponse()
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.notifications.read(actor, id);
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'You have read everything up to this one' })
  @ApiNoContentResponse()
  readUpTo(@CurrentActor() actor: Actor, @Body() { upTo }: ReadInput): Promise<void> {
    return this.notifications.readUpTo(actor, upTo);
  }
}
