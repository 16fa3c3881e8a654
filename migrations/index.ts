import { Ground20261122100000 } from './20261122100000-ground';
import { Road20261122100100 } from './20261122100100-road';
import { Deliveries20261122100200 } from './20261122100200-deliveries';
import { PhotoLocation20261123100000 } from './20261123100000-photo-location';
import { ConfidentialDocuments20261123100200 } from './20261123100200-confidential-documents';
import { ProtocolAndMovedTimes20261201090000 } from './20261201090000-protocol-and-moved-times';
import { TwoPhases20261201090100 } from './20261201090100-two-phases';
import { PublicationFreeze20261201090200 } from './20261201090200-publication-freeze';
import { Threads20261201090300 } from './20261201090300-threads';
import { ChannelLogins20261201100000 } from './20261201100000-channel-logins';
import { Media20261201110000 } from './20261201110000-media';
import { Planning20261201120000 } from './20261201120000-planning';
import { FairClaims20261201140000 } from './20261201140000-fair-claims';
import { CodesOfConduct20261201151000 } from './20261201151000-codes-of-conduct';
import { Brand20261201152000 } from './20261201152000-brand';
import { EarlierSends20261201153000 } from './20261201153000-earlier-sends';
import { TrialOrganisations20261201153100 } from './20261201153100-trial-organisations';
import { Notifications20261201170000 } from './20261201170000-notifications';
import { NotificationMails20261201170100 } from './20261201170100-notification-mails';
import { ApprovalReminders20261201170200 } from './20261201170200-approval-reminders';
import { Accounts20261201190000 } from './20261201190000-accounts';
import { PreparedDiscards20261201200000 } from './20261201200000-prepared-discards';
import { PostSearch20261201210000 } from './20261201210000-post-search';
import { ClaimsByIndex20261201220000 } from './20261201220000-claims-by-index';

export const migrations = [
  Ground20261122100000,
  Road20261122100100,
  Deliveries20261122100200,
  PhotoLocation20261123100000,
  ConfidentialDocuments20261123100200,
  ProtocolAndMovedTimes20261201090000,
  TwoPhases20261201090100,
  PublicationFreeze20261201090200,
  Threads20261201090300,
  ChannelLogins20261201100000,
  Media20261201110000,
  Planning20261201120000,
  FairClaims20261201140000,
  CodesOfConduct20261201151000,
  Brand20261201152000,
  EarlierSends20261201153000,
  TrialOrganisations20261201153100,
  Notifications20261201170000,
  NotificationMails20261201170100,
  ApprovalReminders20261201170200,
  Accounts20261201190000,
  PreparedDiscards20261201200000,
  PostSearch20261201210000,
  ClaimsByIndex20261201220000,
];
