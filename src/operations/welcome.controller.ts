import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../common/http/access';
import { WELCOME } from './welcome-page';

@Public()
@ApiExcludeController()
@Controller()
export class WelcomeController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  welcome(): string {
    return WELCOME;
  }
}
