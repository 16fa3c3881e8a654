import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '../common/config';
import { Public } from '../common/http/access';
import { answerBrowser, type Reader } from './login-page';
import { ReturnFromNetwork, type Returned } from './return-from-network';

@ApiTags('channels')
@Controller('channels/connect/callback')
export class CallbackController {
  constructor(
    private readonly returnFromNetwork: ReturnFromNetwork,
    @Inject('config') private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Where a network sends the browser back to; it goes on to the desk, or is told what is wrong',
  })
  @ApiQuery({ name: 'state', required: false })
  @ApiQuery({ name: 'code', required: false })
  @ApiResponse({ status: 302, description: 'To the desk, with the attempt in `connect`' })
  callback(@Query() query: Returned, @Headers() reader: Reader, @Res() reply: FastifyReply): Promise<void> {
    return answerBrowser(reply, reader, async () => {
      return `${this.config.publicUrl}/?connect=${await this.returnFromNetwork.run(query)}`;
    });
  }
}
