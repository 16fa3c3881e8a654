/** Every table that TypeORM knows; the schema test compares them with what the migrations make. */
import { ApprovalDecision } from './approvals/approval-decision.entity';
import { Approval } from './approvals/approval.entity';
import { Submission } from './approvals/submission.entity';
import { AuditEvent } from './audit/audit-event.entity';
import { ChannelLogin } from './channels/channel-login.entity';
import { Channel } from './channels/channel.entity';
import { CredentialRenewal } from './channels/credential-renewal.entity';
import { NetworkApp } from './channels/network-app.entity';
import { Notice } from './channels/notice.entity';
import { Dispute } from './checks/dispute.entity';
import { Media } from './media/media.entity';
import { Rendition } from './media/rendition.entity';
import { Absence } from './organisations/absence.entity';
import { Membership } from './organisations/membership.entity';
import { Organisation } from './organisations/organisation.entity';
import { User } from './organisations/user.entity';
import { ConfidentialDocument } from './policies/confidential-document.entity';
import { Policy } from './policies/policy.entity';
import { Topic } from './policies/topic.entity';
import { Comment } from './posts/comment.entity';
import { Post } from './posts/post.entity';
import { Revision } from './posts/revision.entity';
import { Attempt } from './publishing/attempt.entity';
import { MediaAddress } from './publishing/media-address.entity';
import { Delivery } from './scheduling/delivery.entity';
import { PolicyRecheck } from './scheduling/policy-recheck.entity';
import { RecheckConcern } from './scheduling/recheck-concern.entity';
import { RightsChange } from './scheduling/rights-change.entity';

export const entities = [
  Absence,
  Approval,
  ApprovalDecision,
  Attempt,
  AuditEvent,
  Channel,
  ChannelLogin,
  Comment,
  ConfidentialDocument,
  CredentialRenewal,
  Delivery,
  Dispute,
  Media,
  MediaAddress,
  Membership,
  NetworkApp,
  Notice,
  Organisation,
  Policy,
  PolicyRecheck,
  Post,
  RecheckConcern,
  Rendition,
  Revision,
  RightsChange,
  Submission,
  Topic,
  User,
];
