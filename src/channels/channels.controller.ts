import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { etagOf } from '../common/http/etag';
import { PageQuery } from '../common/http/page';
import { ChangeChannel } from './change-channel';
import { Channels } from './channels';
import { ChannelChange, ChannelPage, ChannelView, NewChannel } from './channels.dto';
import { ConnectChannel } from './connect-channel';
import { DisconnectChannel } from './disconnect-channel';
import { VerifyChannel } from './verify-channel';

@ApiTags('channels')
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly channels: Channels,
    private readonly connectChannel: ConnectChannel,
    private readonly changeChannel: ChangeChannel,
    private readonly verifyChannel: VerifyChannel,
    private readonly disconnectChannel: DisconnectChannel,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The connected accounts' })
  @ApiOkResponse({ type: ChannelPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ChannelPage> {
    return this.channels.page(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One connected account' })
  @ApiOkResponse({ type: ChannelView })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.channels.get(actor, id);
    void reply.header('etag', etagOf(channel.version));
    return this.channels.view(channel);
  }

  @Post()
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'Connect an account; the network is asked whose it is' })
  @ApiCreatedResponse({ type: ChannelView })
  async connect(
    @CurrentActor() actor: Actor,
    @Body() input: NewChannel,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.connectChannel.run(actor, input);
    void reply.header('etag', etagOf(channel.version)).header('location', `/api/v1/channels/${channel.id}`);
    return this.channels.view(channel);
  }

  @Patch(':id')
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'Rename a channel, switch it on or off, or renew its credentials' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiOkResponse({ type: ChannelView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: ChannelChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.changeChannel.run(actor, id, ifMatch, change);
    void reply.header('etag', etagOf(channel.version));
    return this.channels.view(channel);
  }

  @Post(':id/verify')
  @HttpCode(200)
  @Allow('administrator', 'mandataris')
  @ApiOperation({
    summary: 'Ask the network whether the channel still works; switched off when the account is another one',
  })
  @ApiOkResponse({ type: ChannelView })
  async verify(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChannelView> {
    const channel = await this.verifyChannel.run(actor, id);
    void reply.header('etag', etagOf(channel.version));
    return this.channels.view(channel);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('administrator', 'mandataris')
  @ApiOperation({ summary: 'Disconnect an account; its credentials are forgotten' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiNoContentResponse()
  disconnect(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.disconnectChannel.run(actor, id, ifMatch);
  }
}
