import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ChangeChannel } from './change-channel';
import { Channels } from './channels';
import { ChannelsController } from './channels.controller';
import { ConnectChannel } from './connect-channel';
import { DisconnectChannel } from './disconnect-channel';
import { NetworksController } from './networks.controller';
import { VerifyChannel } from './verify-channel';
import { Channel } from './channel.entity';

@Module({
  imports: [AuditModule, OrganisationsModule, TypeOrmModule.forFeature([Channel])],
  controllers: [ChannelsController, NetworksController],
  providers: [Channels, ConnectChannel, ChangeChannel, VerifyChannel, DisconnectChannel],
  exports: [Channels, ConnectChannel],
})
export class ChannelsModule {}
