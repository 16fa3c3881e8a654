import { Ground20261122100000 } from './20261122100000-ground';
import { Road20261122100100 } from './20261122100100-road';
import { Deliveries20261122100200 } from './20261122100200-deliveries';
import { PhotoLocation20261123100000 } from './20261123100000-photo-location';
import { ConfidentialDocuments20261123100200 } from './20261123100200-confidential-documents';
import { ProtocolAndMovedTimes20261201090000 } from './20261201090000-protocol-and-moved-times';

export const migrations = [
  Ground20261122100000,
  Road20261122100100,
  Deliveries20261122100200,
  PhotoLocation20261123100000,
  ConfidentialDocuments20261123100200,
  ProtocolAndMovedTimes20261201090000,
];
