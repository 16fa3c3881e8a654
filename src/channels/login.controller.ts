import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { etagOf } from '../common/http/etag';
import { BeginLogin } from './begin-login';
import { Channels } from './channels';
import { ChannelView } from './channels.dto';
import { ChooseAccount } from './choose-account';
import { ChosenAccount, LoginBegun, LoginView, NewLogin } from './login.dto';
import { OfferedAccounts } from './offered-accounts';
import { ReconnectChannel } from './reconnect-channel';

@ApiTags('channels')
@Controller('channels')
export class LoginController {
  constructor(
    private readonly begin: BeginLogin,
    private readonly beginAgain: ReconnectChannel,
    private readonly offered: OfferedAccounts,
    private readonly chooseAccount: ChooseAccount,
    private readonly channels: Channels,
  ) {}

  @Post('connect')
  @HttpCode(200)
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'Begin to connect an account by signing in at its network' })
  @ApiOkResponse({ type: LoginBegun })
  async connect(@CurrentActor() actor: Actor, @Body() input: NewLogin): Promise<LoginBegun> {
    return { authorizeUrl: await this.begin.run(actor, input) };
  }

  @Post(':id/reconnect')
  @HttpCode(200)
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'Begin to sign in again at the network; it must end at the same account' })
  @ApiOkResponse({ type: LoginBegun })
  async reconnect(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LoginBegun> {
    return { authorizeUrl: await this.beginAgain.run(actor, id) };
  }

  @Get('connect/:attempt')
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'The accounts that signing in opened, for who did so' })
  @ApiOkResponse({ type: LoginView })
  accounts(@CurrentActor() actor: Actor, @Param('attempt', IdPipe) attempt: string): Promise<LoginView> {
    return this.offered.view(actor, attempt);
  }

  @Post('connect/:attempt')
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'Choose one of them: it becomes a channel, or the channel works again' })
  @ApiCreatedResponse({ type: ChannelView })
  async choose(
    @CurrentActor() actor: Actor,
    @Param('attempt', IdPipe) attempt: string,
    @Body() chosen: ChosenAccount,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.chooseAccount.run(actor, attempt, chosen);
    void reply.header('etag', etagOf(channel.version)).header('location', `/api/v1/channels/${channel.id}`);
    return this.channels.view(channel);
  }
}
