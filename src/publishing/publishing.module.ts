import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module';
import { AuditModule } from '../audit/audit.module';
import { ChannelsModule } from '../channels/channels.module';
import { MediaModule } from '../media/media.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { SchedulingModule } from '../scheduling/scheduling.module';
import { ArmDelivery } from './arm-delivery';
import { ArmSources } from './arm-sources';
import { ChannelWatch } from './channel-watch';
import { BeforePublishing } from './before-publishing';
import { Cleaning, TakeAway } from './cleaning';
import { Approving, DecisionFile } from './decision-file/decision-file';
import { DecisionFileController } from './decision-file/decision-file.controller';
import { DeliveriesController } from './deliveries.controller';
import { DiscardPrepared } from './discard-prepared';
import { Deliver } from './deliver';
import { DoubtPosts } from './freeze/doubt-posts';
import { FreezePublication } from './freeze/freeze-publication';
import { UnfreezePublication } from './freeze/unfreeze-publication';
import { Housekeeping } from './housekeeping';
import { FailSignedOut } from './fail-signed-out';
import { KeepPrepared } from './keep-prepared';
import { LoginExpired } from './login-expired';
import { LookForEarlier } from './look-for-earlier';
import { LookForDeliveries } from './look-for-deliveries';
import { MediaAddresses } from './media-addresses';
import { MediaAddressesController } from './media-addresses.controller';
import { MissDeliveries } from './miss-deliveries';
import { PrepareMedia } from './prepare-media';
import { PublicPageController } from './public-page/public-page.controller';
import { PublishedPosts } from './public-page/published-posts';
import { Publisher } from './publisher';
import { RecordOutcome } from './record-outcome';
import { RecoverDeliveries } from './recover-deliveries';
import { RefuseDelivery } from './refuse-delivery';
import { RemoveDeliveries } from './remove-deliveries';
import { ResolveDelivery } from './resolve-delivery';
import { RetractController } from './retract.controller';
import { RetractPost } from './retract-post';
import { RetryDelivery } from './retry-delivery';
import { SendDelivery } from './send-delivery';
import { SettleAlone } from './settle-alone';
import { SettlePost } from './settle-post';

@Module({
  imports: [ApprovalsModule, AuditModule, ChannelsModule, MediaModule, PoliciesModule, PostsModule, SchedulingModule],
  controllers: [
    DecisionFileController,
    DeliveriesController,
    RetractController,
    PublicPageController,
    MediaAddressesController,
  ],
  providers: [
    ArmDelivery,
    ArmSources,
    FailSignedOut,
    PrepareMedia,
    MediaAddresses,
    RefuseDelivery,
    KeepPrepared,
    LoginExpired,
    SendDelivery,
    RecordOutcome,
    SettleAlone,
    SettlePost,
    Approving,
    DecisionFile,
    Deliver,
    Publisher,
    RecoverDeliveries,
    LookForDeliveries,
    LookForEarlier,
    RemoveDeliveries,
    DiscardPrepared,
    MissDeliveries,
    BeforePublishing,
    DoubtPosts,
    FreezePublication,
    UnfreezePublication,
    Housekeeping,
    Cleaning,
    TakeAway,
    ChannelWatch,
    RetractPost,
    RetryDelivery,
    ResolveDelivery,
    PublishedPosts,
  ],
  exports: [FreezePublication, Publisher, ArmDelivery, RecordOutcome, RefuseDelivery, SettlePost, UnfreezePublication],
})
export class PublishingModule {}
