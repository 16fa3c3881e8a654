import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '../common/database';
import { Public } from '../common/http/access';
import { ZONNEDAAL } from './demo/zonnedaal';
import { welcomePage } from './welcome-page';

const FIND = 'SELECT slug, name FROM public_organisation($1)';

@Public()
@ApiExcludeController()
@Controller('welkom')
export class WelcomeController {
  constructor(private readonly database: Database) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async welcome(): Promise<string> {
    return welcomePage(
      await this.database.outside((tx) => tx.one<{ slug: string; name: string }>(FIND, [ZONNEDAAL.slug])),
    );
  }
}
