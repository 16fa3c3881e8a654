import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { BeginLogin } from './begin-login';
import { CallbackController } from './callback.controller';
import { ChangeChannel } from './change-channel';
import { ChannelHealth } from './channel-health';
import { ChannelLogin } from './channel-login.entity';
import { ChannelSlot } from './channel-slot.entity';
import { Channel } from './channel.entity';
import { Channels } from './channels';
import { ChannelsController } from './channels.controller';
import { CheckChannel } from './check-channel';
import { ChooseAccount } from './choose-account';
import { ChooseSlots } from './choose-slots';
import { ConnectChannel } from './connect-channel';
import { CredentialRenewal } from './credential-renewal.entity';
import { DisconnectChannel } from './disconnect-channel';
import { LoginAttempts } from './login-attempts';
import { LoginController } from './login.controller';
import { NetworkApp } from './network-app.entity';
import { NetworkApps } from './network-apps';
import { NetworkAppsController } from './network-apps.controller';
import { NetworksController } from './networks.controller';
import { Notice } from './notice.entity';
import { Notices } from './notices';
import { NoticesController } from './notices.controller';
import { OfferedAccounts } from './offered-accounts';
import { PutNetworkApp } from './put-network-app';
import { RaiseAlarms } from './raise-alarms';
import { ReconnectChannel } from './reconnect-channel';
import { RefreshAtNetwork } from './refresh-at-network';
import { RemoveNetworkApp } from './remove-network-app';
import { RenewCredentials } from './renew-credentials';
import { ReturnFromNetwork } from './return-from-network';
import { ShowNetworkApp } from './show-network-app';
import { SlotsController } from './slots.controller';
import { VerifyChannel } from './verify-channel';
import { WatchCredentials } from './watch-credentials';

const entities = [Channel, ChannelLogin, ChannelSlot, CredentialRenewal, NetworkApp, Notice];
const verbs = [ConnectChannel, ChangeChannel, VerifyChannel, DisconnectChannel, ChooseSlots];
const signingIn = [NetworkApps, ShowNetworkApp, PutNetworkApp, RemoveNetworkApp, LoginAttempts, OfferedAccounts];
const journey = [BeginLogin, ReconnectChannel, ReturnFromNetwork, ChooseAccount];
const health = [
  ChannelHealth,
  CheckChannel,
  Notices,
  RaiseAlarms,
  RefreshAtNetwork,
  RenewCredentials,
  WatchCredentials,
];

@Module({
  imports: [AuditModule, OrganisationsModule, TypeOrmModule.forFeature(entities)],
  controllers: [
    CallbackController,
    ChannelsController,
    LoginController,
    NetworkAppsController,
    NetworksController,
    NoticesController,
    SlotsController,
  ],
  providers: [Channels, ...verbs, ...signingIn, ...journey, ...health],
  exports: [Channels, ConnectChannel, CheckChannel, RaiseAlarms, RenewCredentials, WatchCredentials],
})
export class ChannelsModule {}
