/** Every table that TypeORM knows; the schema test compares them with what the migrations make. */
import { ApprovalDecision } from './approvals/approval-decision.entity';
import { Approval } from './approvals/approval.entity';
import { CoolingOffWaiver } from './approvals/cooling-off-waiver.entity';
import { Submission } from './approvals/submission.entity';
import { AuditEvent } from './audit/audit-event.entity';
import { ChannelLogin } from './channels/channel-login.entity';
import { ChannelSlot } from './channels/channel-slot.entity';
import { Channel } from './channels/channel.entity';
import { CredentialRenewal } from './channels/credential-renewal.entity';
import { NetworkApp } from './channels/network-app.entity';
import { Notice } from './channels/notice.entity';
import { Dispute } from './checks/dispute.entity';
import { Media } from './media/media.entity';
import { Rendition } from './media/rendition.entity';
import { Absence } from './organisations/absence.entity';
import { Membership } from './organisations/membership.entity';
import { ApprovalReminder } from './notifications/approval-reminder.entity';
import { NotificationCursor } from './notifications/notification-cursor.entity';
import { NotificationMail } from './notifications/notification-mail.entity';
import { NotificationPreference } from './notifications/notification-preference.entity';
import { Notification } from './notifications/notification.entity';
import { Organisation } from './organisations/organisation.entity';
import { User } from './organisations/user.entity';
import { CodeOfConduct } from './policies/code-of-conduct.entity';
import { ConfidentialDocument } from './policies/confidential-document.entity';
import { Policy } from './policies/policy.entity';
import { QuietPeriod } from './policies/quiet-periods/quiet-period.entity';
import { Topic } from './policies/topic.entity';
import { Comment } from './posts/comment.entity';
import { Post } from './posts/post.entity';
import { Revision } from './posts/revision.entity';
import { Attempt } from './publishing/attempt.entity';
import { MediaAddress } from './publishing/media-address.entity';
import { CalendarToken } from './scheduling/calendar/calendar-token.entity';
import { Delivery } from './scheduling/delivery.entity';
import { PolicyRecheck } from './scheduling/policy-recheck.entity';
import { RecheckConcern } from './scheduling/recheck-concern.entity';
import { RightsChange } from './scheduling/rights-change.entity';
import { SeriesOccurrence } from './scheduling/series/series-occurrence.entity';
import { Series } from './scheduling/series/series.entity';

export const entities = [
  Absence,
  Approval,
  ApprovalDecision,
  ApprovalReminder,
  Attempt,
  AuditEvent,
  CalendarToken,
  Channel,
  ChannelLogin,
  ChannelSlot,
  CodeOfConduct,
  Comment,
  ConfidentialDocument,
  CoolingOffWaiver,
  CredentialRenewal,
  Delivery,
  Dispute,
  Media,
  MediaAddress,
  Membership,
  NetworkApp,
  Notice,
  Notification,
  NotificationCursor,
  NotificationMail,
  NotificationPreference,
  Organisation,
  Policy,
  PolicyRecheck,
  Post,
  QuietPeriod,
  RecheckConcern,
  Rendition,
  Revision,
  RightsChange,
  Series,
  SeriesOccurrence,
  Submission,
  Topic,
  User,
];
