import { Gathering } from './gathering/gathering.entity.js';
import { GatheringRole } from './gathering/gathering-role.entity.js';
import { SeatPool } from './pool/seat-pool.entity.js';
import { ProgrammeItem } from './programme/programme-item.entity.js';
import { Registration } from './registration/registration.entity.js';
import { Offer } from './offer/offer.entity.js';
import { SeatClaim } from './seat/seat-claim.entity.js';
import { GatheringSeries } from './series/gathering-series.entity.js';

/** Tables of the domain. */
export const gatheringsEntities = [
  GatheringSeries,
  Gathering,
  GatheringRole,
  ProgrammeItem,
  SeatPool,
  Registration,
  SeatClaim,
  Offer,
];
