import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ChangeChannel } from './change-channel';
import { ChannelSlot } from './channel-slot.entity';
import { Channels } from './channels';
import { ChannelsController } from './channels.controller';
import { ChooseSlots } from './choose-slots';
import { ConnectChannel } from './connect-channel';
import { DisconnectChannel } from './disconnect-channel';
import { NetworksController } from './networks.controller';
import { SlotsController } from './slots.controller';
import { VerifyChannel } from './verify-channel';
import { Channel } from './channel.entity';

@Module({
  imports: [AuditModule, OrganisationsModule, TypeOrmModule.forFeature([Channel, ChannelSlot])],
  controllers: [ChannelsController, NetworksController, SlotsController],
  providers: [Channels, ConnectChannel, ChangeChannel, VerifyChannel, DisconnectChannel, ChooseSlots],
  exports: [Channels, ConnectChannel],
})
export class ChannelsModule {}
