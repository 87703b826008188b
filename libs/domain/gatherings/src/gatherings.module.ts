import { Module } from '@nestjs/common';
import { SignedLinks } from '@sic/authorization';
import { ProfilesModule, ProfilesWorkerModule } from '@sic/profiles';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarFeedQueries } from './calendar/calendar-feed.queries.js';
import { CalendarFeedResolver } from './calendar/calendar-feed.resolver.js';
import { ChangeCalendarFeed } from './calendar/change-calendar-feed.js';
import { FeedController } from './calendar/feed.controller.js';
import { CancelGathering } from './gathering/cancel-gathering.js';
import { CreateGathering } from './gathering/create-gathering.js';
import { EditGathering } from './gathering/edit-gathering.js';
import { GatheringChangesResolver } from './gathering/gathering-changes.resolver.js';
import { GatheringFieldsResolver } from './gathering/gathering-fields.resolver.js';
import { OrganiserResolver } from './gathering/organiser.resolver.js';
import { GatheringQueries } from './gathering/gathering.queries.js';
import { GatheringSubject } from './gathering/gathering.subject.js';
import { GatheringResolver } from './gathering/gathering.resolver.js';
import { NameOrganiser } from './gathering/name-organiser.js';
import { PublishGathering } from './gathering/publish-gathering.js';
import { GatheringsReader } from './gatherings.reader.js';
import { PoolQueries } from './pool/pool.queries.js';
import { PoolResolver } from './pool/pool.resolver.js';
import { RemoveSeatPool } from './pool/remove-seat-pool.js';
import { SaveSeatPool } from './pool/save-seat-pool.js';
import { RemoveProgrammeItem } from './programme/remove-programme-item.js';
import { ProgrammeQueries } from './programme/programme.queries.js';
import { ProgrammeResolver } from './programme/programme.resolver.js';
import { SaveProgrammeItem } from './programme/save-programme-item.js';
import { MessageQueries } from './message/message.queries.js';
import { MessageResolver } from './message/message.resolver.js';
import { SendGatheringMessage } from './message/send-gathering-message.js';
import { TryGatheringMessage } from './message/try-gathering-message.js';
import { WriteMessage } from './message/write-message.js';
import { ActingPersonFacts } from './registration/acting-person.facts.js';
import { AcceptNamed } from './registration/accept-named.js';
import { AcceptSeat } from './registration/accept-seat.js';
import { AcceptSeatByLink } from './registration/accept-seat-by-link.js';
import { GiveSeatBackByLink } from './registration/give-seat-back-by-link.js';
import { HandSeatOver } from './registration/hand-seat-over.js';
import { HandSeatOverByLink } from './registration/hand-seat-over-by-link.js';
import { SeatByLinkQueries } from './registration/seat-by-link.queries.js';
import { SeatByLinkResolver } from './registration/seat-by-link.resolver.js';
import { SeatLinks } from './registration/seat-links.js';
import { AddParticipant } from './registration/add-participant.js';
import { CancelParticipant } from './registration/cancel-participant.js';
import { CancelRegistration } from './registration/cancel-registration.js';
import { EnterParticipant } from './registration/enter-participant.js';
import { GiveSeatAnyway } from './registration/give-seat-anyway.js';
import { ChangeRegistration } from './registration/change-registration.js';
import { LockSeats } from './registration/lock-seats.js';
import { ParticipantFacts } from './registration/participant.facts.js';
import { ParticipantResolver } from './registration/participant.resolver.js';
import { RecordTransition } from './registration/record-transition.js';
import { Register } from './registration/register.js';
import { RegistrationQueries } from './registration/registration.queries.js';
import { RegistrationBalanceQueries } from './registration/registration-balance.queries.js';
import { RegistrationHistoryQueries } from './registration/registration-history.queries.js';
import { RegistrationSearch } from './registration/registration-search.queries.js';
import { RegistrationResolver } from './registration/registration.resolver.js';
import { TakeOverSeat } from './registration/take-over-seat.js';
import { SubstituteParticipant } from './registration/substitute-participant.js';
import { AcceptOffer } from './offer/accept-offer.js';
import { ClaimSeats } from './seat/claim-seats.js';
import { DeclineOffer } from './offer/decline-offer.js';
import { MarkOfferNotified } from './offer/mark-offer-notified.js';
import { OfferResolver } from './offer/offer.resolver.js';
import { PromoteWaiting } from './offer/promote-waiting.js';
import { OnSeatsFreed, CheckSeats } from './offer/offer.handlers.js';
import { SeatOptionQueries } from './registration/seat-option.queries.js';
import { SeriesQueries } from './series/series.queries.js';
import { SeriesResolver } from './series/series.resolver.js';
import { CreateSeries } from './series/create-series.js';
import { SignUpForSeries } from './series/sign-up-for-series.js';
import { SettleStanding } from './standing/settle-standing.js';
import {
  CheckStandings,
  OnOrganisationRefused,
  OnOrganisationToConfirm,
  OnOrganisationVerified,
} from './standing/standing.handlers.js';
import { WaitingGatheringsResolver } from './standing/waiting-gatherings.resolver.js';
import { WaitingGatheringsQueries } from './standing/waiting-gatherings.queries.js';

const claim = [ClaimSeats, RecordTransition, LockSeats];
const gathering = [CreateGathering, EditGathering, PublishGathering, CancelGathering, NameOrganiser];
const contents = [SaveSeatPool, RemoveSeatPool, SaveProgrammeItem, RemoveProgrammeItem, CreateSeries];
const people = [
  ActingPersonFacts,
  ParticipantFacts,
  SignedLinks,
  SeatLinks,
  AcceptNamed,
  ChangeRegistration,
  EnterParticipant,
  TakeOverSeat,
  HandSeatOver,
];
const seats = [
  Register,
  AcceptSeat,
  AcceptSeatByLink,
  GiveSeatBackByLink,
  HandSeatOverByLink,
  CancelRegistration,
  SubstituteParticipant,
  AcceptOffer,
  DeclineOffer,
  AddParticipant,
  CancelParticipant,
  GiveSeatAnyway,
  SignUpForSeries,
  ChangeCalendarFeed,
];
const messages = [WriteMessage, SendGatheringMessage, TryGatheringMessage, MessageQueries];
const reads = [
  GatheringsReader,
  GatheringQueries,
  SeriesQueries,
  ProgrammeQueries,
  PoolQueries,
  SeatOptionQueries,
  RegistrationQueries,
  RegistrationHistoryQueries,
  RegistrationBalanceQueries,
  RegistrationSearch,
  WaitingGatheringsQueries,
  SeatByLinkQueries,
  CalendarFeedQueries,
];

const followUp = [PromoteWaiting, MarkOfferNotified, SettleStanding];

/** What is done and read, without GraphQL: for the demo and for tests. */
@Module({
  imports: [ProfilesModule],
  providers: [...claim, ...gathering, ...contents, ...people, ...seats, ...reads, ...followUp, ...messages],
  exports: [...claim, ...gathering, ...contents, ...people, ...seats, ...reads, ...followUp, ...messages],
})
export class GatheringsCoreModule {}

/** For the api. */
@Module({
  imports: [GatheringsCoreModule, ProfilesModule],
  controllers: [CalendarController, FeedController],
  providers: [
    GatheringSubject,
    GatheringResolver,
    GatheringFieldsResolver,
    GatheringChangesResolver,
    OrganiserResolver,
    SeriesResolver,
    PoolResolver,
    ProgrammeResolver,
    RegistrationResolver,
    SeatByLinkResolver,
    CalendarFeedResolver,
    ParticipantResolver,
    OfferResolver,
    WaitingGatheringsResolver,
    MessageResolver,
  ],
  exports: [GatheringsCoreModule],
})
export class GatheringsModule {}

/** For the worker: promotion, the check of seats, and what mails are written from. */
@Module({
  imports: [ProfilesWorkerModule],
  providers: [
    ...claim,
    ...followUp,
    GatheringsReader,
    OnSeatsFreed,
    CheckSeats,
    OnOrganisationVerified,
    OnOrganisationRefused,
    OnOrganisationToConfirm,
    CheckStandings,
  ],
  exports: [GatheringsReader, MarkOfferNotified],
})
export class GatheringsWorkerModule {}
