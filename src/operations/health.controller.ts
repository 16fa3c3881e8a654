import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '../common/database';
import { Public } from '../common/http/access';
import { SecondOpinion } from '../posts/second-opinion';
import { metricsText } from './metrics';

@Public()
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly secondOpinion: SecondOpinion,
  ) {}

  /** The process answers. */
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** The process can do its work: its database answers. */
  @Get('health/ready')
  async ready() {
    await this.database.outside((tx) => tx.rows('SELECT 1'));
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    return metricsText(this.database, this.secondOpinion.counts);
  }
}
