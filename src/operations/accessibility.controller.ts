import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../common/http/access';
import { accessibilityPage } from './accessibility-page';

@Public()
@ApiExcludeController()
@Controller('toegankelijkheid')
export class AccessibilityController {
  /** In the language that is asked for, else in that of the desk in this browser. */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  statement(@Query('taal') asked: string | undefined, @Req() { cookies }: FastifyRequest): string {
    return accessibilityPage((asked ?? cookies['desk_language']) === 'en' ? 'en' : 'nl');
  }
}
