import type { DomainManifest } from '@sic/operations';
import { CalendarFeed } from './calendar/calendar-feed.entity.js';
import { Gathering } from './gathering/gathering.entity.js';
import { GatheringRole } from './gathering/gathering-role.entity.js';
import { SeatPool } from './pool/seat-pool.entity.js';
import { ProgrammeItem } from './programme/programme-item.entity.js';
import { GatheringMessage } from './message/gathering-message.entity.js';
import { Registration } from './registration/registration.entity.js';
import { Offer } from './offer/offer.entity.js';
import { SeatClaim } from './seat/seat-claim.entity.js';
import { GatheringSeries } from './series/gathering-series.entity.js';
import { gatheringsEvents } from './gatherings.events.js';
import { GatheringsModule, GatheringsWorkerModule } from './gatherings.module.js';

/** What the domain brings to the api and the worker. */
export const gatheringsDomain: DomainManifest = {
  name: 'gatherings',
  entities: [
    GatheringSeries,
    Gathering,
    GatheringRole,
    ProgrammeItem,
    SeatPool,
    Registration,
    SeatClaim,
    Offer,
    GatheringMessage,
    CalendarFeed,
  ],
  events: gatheringsEvents,
  apiModule: GatheringsModule,
  workerModule: GatheringsWorkerModule,
  subjectKinds: ['gathering'],
  auditActions: [
    'gatherings.accept-seat',
    'gatherings.cancel-gathering',
    'gatherings.change-calendar-feed',
    'gatherings.change-registration',
    'gatherings.create-gathering',
    'gatherings.create-series',
    'gatherings.edit-gathering',
    'gatherings.name-organiser',
    'gatherings.publish-gathering',
    'gatherings.remove-programme-item',
    'gatherings.remove-seat-pool',
    'gatherings.save-programme-item',
    'gatherings.save-seat-pool',
    'gatherings.send-message',
    'gatherings.try-message',
  ],
  notificationKinds: {
    SEAT_CONFIRMED: 'seat',
    SEAT_PENDING: 'seat',
    SEAT_REJECTED: 'seat',
    SEAT_WAITLISTED: 'seat',
    SEAT_OFFERED: 'seat',
    SEAT_OFFERED_TO_COLLEAGUE: 'seat',
    SEAT_TAKEN_FOR_YOU: 'seat',
    COLLEAGUE_ACCEPTED: 'seat',
    COLLEAGUE_GAVE_SEAT_BACK: 'seat',
    COLLEAGUE_HANDED_SEAT_OVER: 'seat',
    SEAT_LAPSED: 'seat',
    SEAT_DECLINED: 'seat',
    SEAT_CANCELLED: 'seat',
    SEAT_CANCELLED_BY_ORGANISER: 'seat',
    SEAT_HANDED_OVER: 'seat',
    GATHERING_CANCELLED: 'seat',
    GATHERING_MOVED: 'seat',
    GATHERING_MESSAGE: 'message',
    ORGANISER_NAMED: 'account',
  },
  publicMoments: [
    'gathering.registration_opens_at',
    'gathering.registration_closes_at',
    'gathering.starts_at',
    'gathering.ends_at',
  ],
};
