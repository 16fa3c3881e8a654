/** The classes of words of which wrongs are told: no word of them is one, two or three together are. */

import { ARMS, BRANDISHES } from './wrongs-arms';
import { PAYS } from './wrongs-bribing';
import { THE_DEAD } from './wrongs-dead';
import { DEFENCELESS } from './wrongs-defenceless';
import { DEFENCELESS_TOO } from './wrongs-defenceless-too';
import { AT_WORK, DRUNK } from './wrongs-drunk';
import { FAKED } from './wrongs-faking';
import { FAVOURS } from './wrongs-favours';
import { GIFTS } from './wrongs-favours-too';
import { COOKS, FOUL_MEAT } from './wrongs-foul-meat';
import { HURTS } from './wrongs-hurting';
import { HURTS_TOO } from './wrongs-hurting-too';
import { KIN } from './wrongs-kin';
import { MAKES_OFF } from './wrongs-making-off';
import { SELLS } from './wrongs-not-for-sale';
import { NOT_FOR_SALE } from './wrongs-not-for-sale-too';
import { OWN_USES } from './wrongs-own-uses';
import { OWN_USES_MORE } from './wrongs-own-uses-more';
import { OWN_USES_TOO } from './wrongs-own-uses-too';
import { PEEPING, UNDRESSED } from './wrongs-peeping';
import { PURSES } from './wrongs-purses';
import { RECORDS } from './wrongs-records';
import { RECORDS_TOO } from './wrongs-records-too';
import { SHADY } from './wrongs-shady';
import { SHADY_MORE } from './wrongs-shady-more';
import { SHADY_TOO } from './wrongs-shady-too';
import { SPENDS } from './wrongs-spending';
import { STAFF, USES } from './wrongs-staff';
import { FEEDS, STUPEFYING } from './wrongs-stupefying';
import { TAMPERS } from './wrongs-tampering';
import { DUMPS, WASTES } from './wrongs-waste';

export const WRONGS = {
  arms: ARMS,
  atWork: AT_WORK,
  brandishes: BRANDISHES,
  cooks: COOKS,
  dead: THE_DEAD,
  defenceless: `${DEFENCELESS}\n${DEFENCELESS_TOO}`,
  drunk: DRUNK,
  dumps: DUMPS,
  faked: FAKED,
  favours: FAVOURS,
  feeds: FEEDS,
  foulMeat: FOUL_MEAT,
  gifts: GIFTS,
  hurts: `${HURTS}\n${HURTS_TOO}`,
  kin: KIN,
  makesOff: MAKES_OFF,
  notForSale: NOT_FOR_SALE,
  ownUse: `${OWN_USES}\n${OWN_USES_TOO}\n${OWN_USES_MORE}`,
  pays: PAYS,
  peeping: PEEPING,
  purse: PURSES,
  records: `${RECORDS}\n${RECORDS_TOO}`,
  sells: SELLS,
  shady: `${SHADY}\n${SHADY_TOO}\n${SHADY_MORE}`,
  spends: SPENDS,
  staff: STAFF,
  stupefying: STUPEFYING,
  tampers: TAMPERS,
  undressed: UNDRESSED,
  uses: USES,
  waste: WASTES,
} as const;
