import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../common/actor';
import { CSV_TYPE } from '../../common/csv';
import { Allow, CurrentActor } from '../../common/http/access';
import { languageOf } from '../../common/http/problem.filter';
import { Statistics } from './statistics';
import { statisticsCsv } from './statistics-csv';
import { StatisticsQuery, StatisticsView } from './statistics.dto';

@ApiTags('statistics')
@ApiBearerAuth()
@Allow('administrator', 'auditor', 'woordvoerder')
@Controller()
export class StatisticsController {
  constructor(private readonly statistics: Statistics) {}

  @Get('statistics')
  @ApiOperation({ summary: 'What was written, what the check found, how soon was decided, and how punctually it went' })
  @ApiOkResponse({ type: StatisticsView })
  read(
    @CurrentActor() actor: Actor,
    @Query() query: StatisticsQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StatisticsView> {
    return this.statistics.of(actor, query, languageOf(accepted));
  }

  @Get('statistics.csv')
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="statistics.csv"')
  @ApiOperation({ summary: 'The same as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async table(
    @CurrentActor() actor: Actor,
    @Query() query: StatisticsQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    const language = languageOf(accepted);
    return statisticsCsv(await this.statistics.of(actor, query, language), language);
  }
}
