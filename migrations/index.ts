import { Ground20261122100000 } from './20261122100000-ground';
import { Road20261122100100 } from './20261122100100-road';
import { Deliveries20261122100200 } from './20261122100200-deliveries';

export const migrations = [Ground20261122100000, Road20261122100100, Deliveries20261122100200];
