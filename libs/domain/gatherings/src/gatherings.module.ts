import { Module } from '@nestjs/common';
import { ProfilesModule, ProfilesWorkerModule } from '@sic/profiles';
import { CalendarController } from './calendar/calendar.controller.js';
import { CancelGathering } from './gathering/cancel-gathering.js';
import { CreateGathering } from './gathering/create-gathering.js';
import { EditGathering } from './gathering/edit-gathering.js';
import { GatheringChangesResolver } from './gathering/gathering-changes.resolver.js';
import { GatheringPage } from './gathering/gathering-page.js';
import { GatheringQueries } from './gathering/gathering.queries.js';
import { GatheringResolver } from './gathering/gathering.resolver.js';
import { ManageGathering } from './gathering/manage-gathering.js';
import { NameOrganiser } from './gathering/name-organiser.js';
import { PublishGathering } from './gathering/publish-gathering.js';
import { GatheringsReader } from './gatherings.reader.js';
import { PoolQueries } from './pool/pool.queries.js';
import { PoolResolver } from './pool/pool.resolver.js';
import { RemoveSeatPool } from './pool/remove-seat-pool.js';
import { SaveSeatPool } from './pool/save-seat-pool.js';
import { RemoveProgrammeItem } from './programme/remove-programme-item.js';
import { SaveProgrammeItem } from './programme/save-programme-item.js';
import { ActingPeople } from './registration/acting-person.js';
import { AddParticipant } from './registration/add-participant.js';
import { CancelParticipant } from './registration/cancel-participant.js';
import { CancelRegistration } from './registration/cancel-registration.js';
import { EnterParticipant } from './registration/enter-participant.js';
import { GiveSeatAnyway } from './registration/give-seat-anyway.js';
import { OpenRegistration } from './registration/open-registration.js';
import { Participants } from './registration/participant.js';
import { ParticipantResolver } from './registration/participant.resolver.js';
import { RecordMove } from './registration/record-move.js';
import { Register } from './registration/register.js';
import { RegistrationQueries } from './registration/registration.queries.js';
import { RegistrationResolver } from './registration/registration.resolver.js';
import { SubstituteMoves } from './registration/substitute-moves.js';
import { SubstituteParticipant } from './registration/substitute-participant.js';
import { AcceptOffer } from './seat/accept-offer.js';
import { ClaimSeats } from './seat/claim-seats.js';
import { DeclineOffer } from './seat/decline-offer.js';
import { MarkOfferNotified } from './seat/mark-offer-notified.js';
import { OfferResolver } from './seat/offer.resolver.js';
import { PromoteWaiting } from './seat/promote-waiting.js';
import { OnSeatsFreed, SweepSeats } from './seat/seat.handlers.js';
import { CreateSeries } from './series/create-series.js';
import { SignUpForSeries } from './series/sign-up-for-series.js';

const claim = [ClaimSeats, RecordMove];
const gathering = [CreateGathering, EditGathering, PublishGathering, CancelGathering, NameOrganiser, ManageGathering];
const contents = [SaveSeatPool, RemoveSeatPool, SaveProgrammeItem, RemoveProgrammeItem, CreateSeries];
const people = [ActingPeople, Participants, OpenRegistration, EnterParticipant, SubstituteMoves];
const seats = [
  Register,
  CancelRegistration,
  SubstituteParticipant,
  AcceptOffer,
  DeclineOffer,
  AddParticipant,
  CancelParticipant,
  GiveSeatAnyway,
  SignUpForSeries,
];
const reads = [GatheringsReader, GatheringQueries, GatheringPage, PoolQueries, RegistrationQueries];

/** What is done and read, without the GraphQL door: for the demo and for tests. */
@Module({
  imports: [ProfilesModule],
  providers: [...claim, ...gathering, ...contents, ...people, ...seats, ...reads, PromoteWaiting, MarkOfferNotified],
  exports: [...claim, ...gathering, ...contents, ...people, ...seats, ...reads, PromoteWaiting, MarkOfferNotified],
})
export class GatheringsCoreModule {}

/** For the api. */
@Module({
  imports: [GatheringsCoreModule],
  controllers: [CalendarController],
  providers: [
    GatheringResolver,
    GatheringChangesResolver,
    PoolResolver,
    RegistrationResolver,
    ParticipantResolver,
    OfferResolver,
  ],
  exports: [GatheringsCoreModule],
})
export class GatheringsModule {}

/** For the worker: promotion, the sweeper, and what mails are written from. */
@Module({
  imports: [ProfilesWorkerModule],
  providers: [...claim, GatheringsReader, PromoteWaiting, MarkOfferNotified, OnSeatsFreed, SweepSeats],
  exports: [GatheringsReader, MarkOfferNotified],
})
export class GatheringsWorkerModule {}
