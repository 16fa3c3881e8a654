import { Controller, Delete, Get, Header, HttpCode, Inject, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../common/actor';
import type { Config } from '../../common/config';
import { CurrentActor, Public } from '../../common/http/access';
import { NotReplayed } from '../../common/http/idempotency.interceptor';
import { Calendar } from './calendar';
import { CalendarKeyView, CalendarQuery, CalendarView, NewCalendarKeyView } from './calendar.dto';
import { CalendarKey } from './calendar-key';

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(
    private readonly calendar: Calendar,
    private readonly key: CalendarKey,
    @Inject('config') private readonly config: Config,
  ) {}

  @Get('calendar')
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Posts with a moment between two instants' })
  @ApiOkResponse({ type: CalendarView })
  between(@CurrentActor() actor: Actor, @Query() query: CalendarQuery): Promise<CalendarView> {
    return this.calendar.between(actor, query);
  }

  @Get('calendar.ics')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The same for a calendar program; holds no word of a post' })
  @ApiQuery({ name: 'token', required: true, description: 'From POST /calendar/key' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(@Query('token') token: unknown): Promise<string> {
    return this.calendar.feed(await this.key.reader(token));
  }

  @Get('calendar/key')
  @ApiBearerAuth()
  @ApiOkResponse({ type: CalendarKeyView })
  async madeAt(@CurrentActor() actor: Actor): Promise<CalendarKeyView> {
    return { madeAt: (await this.key.madeAt(actor))?.toISOString() ?? null };
  }

  @Post('calendar/key')
  @NotReplayed()
  @ApiBearerAuth()
  @ApiOperation({ summary: 'Make the address of your feed, shown once; the one before it stops working' })
  @ApiCreatedResponse({ type: NewCalendarKeyView })
  async make(@CurrentActor() actor: Actor): Promise<NewCalendarKeyView> {
    return { url: `${this.config.publicUrl}/api/v1/calendar.ics?token=${await this.key.make(actor)}` };
  }

  @Delete('calendar/key')
  @HttpCode(204)
  @ApiBearerAuth()
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.key.revoke(actor);
  }
}
