/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddParticipantInput = {
  /** The gathering */
  gatheringId: string | number;
  /** The organisation */
  organisationId?: string | number | null | undefined;
  /** The reason */
  overrideReason?: string | null | undefined;
  person: NamedPersonInput;
};

export type CancelGatheringInput = {
  /** The gathering */
  gatheringId: string | number;
  /** The reason */
  reason: string;
};

export type CreateGatheringInput = {
  details: GatheringDetailsInput;
};

export type EditGatheringInput = {
  details: GatheringDetailsInput;
  /** The gathering */
  gatheringId: string | number;
};

/** What organisers write about a gathering. */
export type GatheringDetailsInput = {
  /** Left out for an online gathering. */
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2, capitals. */
  country?: string | null | undefined;
  /** The description */
  description: string;
  /** Wall-clock time in the zone of the gathering, such as 2027-06-14T09:30. */
  endsAt: string;
  /** The host */
  hostId?: string | number | null | undefined;
  kind: GatheringKind;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  /** Hours that an offered seat is held; 48 without it. */
  offerHours?: number | null | undefined;
  /** Wall-clock time in the zone of the gathering, such as 2027-06-14T09:30. */
  registrationClosesAt: string;
  /** Wall-clock time in the zone of the gathering, such as 2027-06-14T09:30. */
  registrationOpensAt: string;
  /** The relay */
  seriesId?: string | number | null | undefined;
  /** Wall-clock time in the zone of the gathering, such as 2027-06-14T09:30. */
  startsAt: string;
  /** The summary */
  summary: string;
  /** IANA name, such as Europe/Brussels. */
  timeZone: string;
  /** The title */
  title: string;
  /** The venue */
  venue?: string | null | undefined;
};

/** Which gatherings to list. */
export type GatheringFilter = {
  /** The country */
  country?: string | null | undefined;
  kind?: GatheringKind | null | undefined;
  when?: GatheringWhen | null | undefined;
};

export type GatheringIdInput = {
  /** The gathering */
  gatheringId: string | number;
};

/** What a gathering is. */
export type GatheringKind =
  | 'CONFERENCE'
  | 'POLICY_ROUNDTABLE'
  | 'RELAY_LEG'
  | 'SUMMER_SCHOOL'
  | 'WORLD_CAFE';

/** Drafts are seen by their organisers only. */
export type GatheringState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'PUBLISHED';

/** Upcoming ones include those that go on now. */
export type GatheringWhen =
  | 'PAST'
  | 'UPCOMING';

export type NameOrganiserInput = {
  /** The address */
  email: string;
  /** The gathering */
  gatheringId: string | number;
};

/** A person by name and address. */
export type NamedPersonInput = {
  /** The e-mail address */
  email: string;
  /** The name */
  name: string;
};

/** What an organisation is. */
export type OrganisationKind =
  /** A city or another municipality. */
  | 'CITY'
  /** A civil society organisation, such as an association. */
  | 'CIVIL_SOCIETY'
  /** An institution or agency of the European Union. */
  | 'EU_INSTITUTION'
  /** A network whose members are organisations. */
  | 'NETWORK'
  /** A public body that is neither a city nor a region. */
  | 'PUBLIC_AGENCY'
  /** A region, province or county. */
  | 'REGION'
  /** A business with a social purpose. */
  | 'SOCIAL_ENTERPRISE'
  /** An institute that studies and advises policy. */
  | 'THINK_TANK'
  /** A university or another institution of research and teaching. */
  | 'UNIVERSITY';

/** What happens in a programme item. */
export type ProgrammeItemKind =
  | 'PANEL'
  | 'PRACTICE'
  | 'TALK'
  | 'WORKSHOP'
  | 'WORLD_CAFE';

export type RegisterInput = {
  /** A colleague; without it one signs up oneself. */
  colleague?: NamedPersonInput | null | undefined;
  /** The gathering */
  gatheringId: string | number;
  /** The organisation */
  organisationId?: string | number | null | undefined;
  /** Programme items with seats of their own. */
  programmeItemIds?: Array<string | number> | null | undefined;
  substitute?: NamedPersonInput | null | undefined;
};

/** Why nobody can sign up now. */
export type RegistrationClosedReason =
  /** The gathering was cancelled. */
  | 'GATHERING_CANCELLED'
  /** The gathering is not published yet. */
  | 'GATHERING_DRAFT'
  /** Sign-up has not opened yet, or has closed. */
  | 'NOT_OPEN'
  /** No leg of the relay is open for sign-up. */
  | 'NO_OPEN_LEG';

/** Which registrations to list. */
export type RegistrationFilter = {
  /** The country */
  country?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  state?: RegistrationState | null | undefined;
};

export type RegistrationIdInput = {
  /** The registration */
  registrationId: string | number;
};

export type RegistrationReasonInput = {
  /** The reason */
  reason: string;
  /** The registration */
  registrationId: string | number;
};

/** Only `offered` and `confirmed` have a seat. */
export type RegistrationState =
  | 'CANCELLED'
  | 'CANCELLED_BY_ORGANISER'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OFFERED'
  | 'PENDING_APPROVAL'
  | 'REJECTED'
  | 'REVOKED'
  | 'SUPERSEDED'
  | 'WAITLISTED';

export type RemoveProgrammeItemInput = {
  /** The gathering */
  gatheringId: string | number;
  /** The programme item */
  itemId: string | number;
};

export type RemoveSeatPoolInput = {
  /** The gathering */
  gatheringId: string | number;
  /** The seat pool */
  poolId: string | number;
};

export type SaveProgrammeItemInput = {
  /** The country of the case */
  caseCountry?: string | null | undefined;
  /** The name of the case */
  caseName?: string | null | undefined;
  /** The text of the case */
  caseText?: string | null | undefined;
  /** The description */
  description?: string | null | undefined;
  /** Wall-clock time, such as 2027-06-14T10:15. */
  endsAt: string;
  /** The gathering */
  gatheringId: string | number;
  /** The programme item */
  itemId?: string | number | null | undefined;
  kind: ProgrammeItemKind;
  /** The room */
  room?: string | null | undefined;
  /** The speakers */
  speakers?: string | null | undefined;
  /** Wall-clock time, such as 2027-06-14T09:30. */
  startsAt: string;
  /** The title */
  title: string;
};

export type SaveSeatPoolInput = {
  capacity: number;
  countries: Array<string>;
  /** The gathering */
  gatheringId: string | number;
  kinds: Array<OrganisationKind>;
  /** The name */
  name: string;
  /** The seat pool */
  poolId?: string | number | null | undefined;
  /** The programme item */
  programmeItemId?: string | number | null | undefined;
};

/** A seat in every open leg or nothing; or seats where there are some, and waiting lists elsewhere. */
export type SeriesMode =
  | 'ALL_OR_NOTHING'
  | 'AS_MANY_AS_POSSIBLE';

export type SignUpForSeriesInput = {
  mode: SeriesMode;
  /** The organisation */
  organisationId?: string | number | null | undefined;
  /** The relay */
  seriesId: string | number;
};

export type SubstituteInput = {
  /** The registration */
  registrationId: string | number;
  /** Without it, the one put down at sign-up. */
  substitute?: NamedPersonInput | null | undefined;
};

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotEligible', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationChange', registrationId: string, state: RegistrationState }
    | { __typename: 'RegistrationClosed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type CancelRegistrationMutationVariables = Exact<{
  input: RegistrationIdInput;
}>;


export type CancelRegistrationMutation = { cancelRegistration:
    | { __typename: 'RegistrationChange', state: RegistrationState }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type SubstituteParticipantMutationVariables = Exact<{
  input: SubstituteInput;
}>;


export type SubstituteParticipantMutation = { substituteParticipant:
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationChange', state: RegistrationState }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type AcceptOfferMutationVariables = Exact<{
  input: RegistrationIdInput;
}>;


export type AcceptOfferMutation = { acceptOffer:
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationChange', state: RegistrationState }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: RegistrationIdInput;
}>;


export type DeclineOfferMutation = { declineOffer:
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationChange', state: RegistrationState }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type SignUpForSeriesMutationVariables = Exact<{
  input: SignUpForSeriesInput;
}>;


export type SignUpForSeriesMutation = { signUpForSeries:
    | { __typename: 'GatheringFull', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotEligible', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationClosed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SeriesSignUp', confirmed: number, legs: number }
   };

export type AddParticipantMutationVariables = Exact<{
  input: AddParticipantInput;
}>;


export type AddParticipantMutation = { addParticipant:
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'GatheringNotReady', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotEligible', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationChange', state: RegistrationState }
   };

export type CancelParticipantMutationVariables = Exact<{
  input: RegistrationReasonInput;
}>;


export type CancelParticipantMutation = { cancelParticipant:
    | { __typename: 'RegistrationChange', state: RegistrationState }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type GiveSeatAnywayMutationVariables = Exact<{
  input: RegistrationReasonInput;
}>;


export type GiveSeatAnywayMutation = { giveSeatAnyway:
    | { __typename: 'RegistrationChange', state: RegistrationState }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type CancelGatheringMutationVariables = Exact<{
  input: CancelGatheringInput;
}>;


export type CancelGatheringMutation = { cancelGathering: { __typename: 'GatheringChange', slug: string } };

export type PublishGatheringMutationVariables = Exact<{
  input: GatheringIdInput;
}>;


export type PublishGatheringMutation = { publishGathering:
    | { __typename: 'GatheringChange', slug: string }
    | { __typename: 'GatheringNotReady', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type CreateGatheringMutationVariables = Exact<{
  input: CreateGatheringInput;
}>;


export type CreateGatheringMutation = { createGathering: { __typename: 'GatheringChange', slug: string, gatheringId: string } };

export type EditGatheringMutationVariables = Exact<{
  input: EditGatheringInput;
}>;


export type EditGatheringMutation = { editGathering: { __typename: 'GatheringChange', slug: string } };

export type SaveSeatPoolMutationVariables = Exact<{
  input: SaveSeatPoolInput;
}>;


export type SaveSeatPoolMutation = { saveSeatPool:
    | { __typename: 'PoolInUse', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SeatPoolChange', poolId: string }
    | { __typename: 'SeatsTaken', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type RemoveSeatPoolMutationVariables = Exact<{
  input: RemoveSeatPoolInput;
}>;


export type RemoveSeatPoolMutation = { removeSeatPool:
    | { __typename: 'GatheringNotReady', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PoolInUse', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SeatPoolChange', poolId: string }
   };

export type SaveProgrammeItemMutationVariables = Exact<{
  input: SaveProgrammeItemInput;
}>;


export type SaveProgrammeItemMutation = { saveProgrammeItem: { __typename: 'ProgrammeItemChange', itemId: string } };

export type RemoveProgrammeItemMutationVariables = Exact<{
  input: RemoveProgrammeItemInput;
}>;


export type RemoveProgrammeItemMutation = { removeProgrammeItem:
    | { __typename: 'PoolInUse', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ProgrammeItemChange', itemId: string }
   };

export type GatheringsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: GatheringFilter | null | undefined;
  when?: GatheringWhen | null | undefined;
}>;


export type GatheringsQuery = { mayCreateGathering: boolean, gatherings: { totalCount: number, edges: Array<{ node: { free: number, capacity: number, id: string, slug: string, kind: GatheringKind, state: GatheringState, title: string, summary: string, startsAt: string, endsAt: string, timeZone: string, venue: string, city: string | null, country: string | null, isOpenForRegistration: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, gatheringsMap: Array<{ id: string, slug: string, title: string, city: string, country: string, latitude: number, longitude: number }> };

export type GatheringLineFragment = { id: string, slug: string, kind: GatheringKind, state: GatheringState, title: string, summary: string, startsAt: string, endsAt: string, timeZone: string, venue: string, city: string | null, country: string | null, isOpenForRegistration: boolean };

export type GatheringQueryVariables = Exact<{
  slug: string;
}>;


export type GatheringQuery = { gathering: { id: string, slug: string, kind: GatheringKind, state: GatheringState, title: string, summary: string, description: string, startsAt: string, endsAt: string, timeZone: string, venue: string, city: string | null, country: string | null, latitude: number | null, longitude: number | null, cancelReason: string | null, registrationOpensAt: string, registrationClosesAt: string, isOpenForRegistration: boolean, hasBegun: boolean, offerHours: number, waiting: number, whyNotRegister: RegistrationClosedReason | null, host: { id: string, name: string } | null, pools: Array<{ id: string, name: string, capacity: number, free: number, held: number, taken: number, kinds: Array<OrganisationKind>, countries: Array<string>, programmeItemId: string | null }>, programme: Array<{ id: string, kind: ProgrammeItemKind, title: string, description: string, speakers: string, room: string, startsAt: string, endsAt: string, practiceCase: { name: string, country: string | null, text: string } | null }>, series: { id: string, title: string, description: string, legs: Array<{ id: string, slug: string, title: string, startsAt: string, timeZone: string, city: string | null, country: string | null }> } | null, viewerCan: { register: boolean, manage: boolean, edit: boolean, publish: boolean, cancel: boolean }, viewerOrganisations: Array<{ id: string, name: string, kind: OrganisationKind, country: string }>, viewerRegistrations: Array<{ id: string, state: RegistrationState, stateAt: string, personName: string, email: string | null, isOwn: boolean, isOverride: boolean, placeInLine: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, organisation: { id: string, name: string } | null, viewerCan: { cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } }> } | null };

export type PoolFragment = { id: string, name: string, capacity: number, free: number, held: number, taken: number, kinds: Array<OrganisationKind>, countries: Array<string>, programmeItemId: string | null };

export type ItemFragment = { id: string, kind: ProgrammeItemKind, title: string, description: string, speakers: string, room: string, startsAt: string, endsAt: string, practiceCase: { name: string, country: string | null, text: string } | null };

export type SeatFragment = { id: string, state: RegistrationState, stateAt: string, personName: string, email: string | null, isOwn: boolean, isOverride: boolean, placeInLine: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, organisation: { id: string, name: string } | null, viewerCan: { cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } };

export type MyRegistrationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRegistrationsQuery = { myRegistrations: Array<{ id: string, state: RegistrationState, stateAt: string, personName: string, email: string | null, isOwn: boolean, isOverride: boolean, placeInLine: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, venue: string } | null, organisation: { id: string, name: string } | null, viewerCan: { cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } }> };

export type ManageGatheringQueryVariables = Exact<{
  slug: string;
}>;


export type ManageGatheringQuery = { gathering: { id: string, slug: string, title: string, state: GatheringState, waiting: number, pools: Array<{ id: string, name: string, capacity: number, free: number, held: number, taken: number, kinds: Array<OrganisationKind>, countries: Array<string>, programmeItemId: string | null }>, viewerCan: { manage: boolean, edit: boolean, publish: boolean, cancel: boolean } } | null };

export type ParticipantsQueryVariables = Exact<{
  gatheringId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: RegistrationFilter | null | undefined;
}>;


export type ParticipantsQuery = { registrations: { totalCount: number, edges: Array<{ node: { id: string, state: RegistrationState, stateAt: string, personName: string, email: string | null, isOwn: boolean, isOverride: boolean, placeInLine: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, organisation: { id: string, name: string } | null, viewerCan: { cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, registrationBalance: { byKind: Array<{ key: string | null, seats: number, waiting: number }>, byCountry: Array<{ key: string | null, seats: number, waiting: number }> } };

export type NameOrganiserMutationVariables = Exact<{
  input: NameOrganiserInput;
}>;


export type NameOrganiserMutation = { nameOrganiser: { __typename: 'GatheringChange' } };

export type OrganisationsByNameQueryVariables = Exact<{
  search: string;
}>;


export type OrganisationsByNameQuery = { organisations: { edges: Array<{ node: { id: string, name: string } }> } };

export type RegistrationsCsvQueryVariables = Exact<{
  gatheringId: string | number;
}>;


export type RegistrationsCsvQuery = { registrationsCsv: string };

export type SeriesChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesChoicesQuery = { mayCreateGathering: boolean, gatheringSeries: Array<{ id: string, title: string }> };

export type GatheringChangedSubscriptionVariables = Exact<{
  gatheringId: string | number;
}>;


export type GatheringChangedSubscription = { gatheringChanged: { gatheringId: string } };

type ProblemParts_AlreadyRegistered_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AlreadyRepresents_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AmendmentChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AmendmentNotOpen_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_CaseDecidedMeanwhile_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ClauseGone_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ConflictUnresolved_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringFull_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringNotReady_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotEligible_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotLatestVersion_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NothingChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OfferLapsed_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OrganisationChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OrganisationExists_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_PhaseDoesNotAllow_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_PoolInUse_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RegistrationClosed_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RegistrationEnded_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RepresentationChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_SeatsTaken_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_WordingChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

export type ProblemPartsFragment =
  | ProblemParts_AlreadyRegistered_Fragment
  | ProblemParts_AlreadyRepresents_Fragment
  | ProblemParts_AmendmentChanged_Fragment
  | ProblemParts_AmendmentNotOpen_Fragment
  | ProblemParts_CaseDecidedMeanwhile_Fragment
  | ProblemParts_ClauseGone_Fragment
  | ProblemParts_ConflictUnresolved_Fragment
  | ProblemParts_GatheringFull_Fragment
  | ProblemParts_GatheringNotReady_Fragment
  | ProblemParts_NotEligible_Fragment
  | ProblemParts_NotLatestVersion_Fragment
  | ProblemParts_NothingChanged_Fragment
  | ProblemParts_OfferLapsed_Fragment
  | ProblemParts_OrganisationChanged_Fragment
  | ProblemParts_OrganisationExists_Fragment
  | ProblemParts_PhaseDoesNotAllow_Fragment
  | ProblemParts_PoolInUse_Fragment
  | ProblemParts_RegistrationClosed_Fragment
  | ProblemParts_RegistrationEnded_Fragment
  | ProblemParts_RepresentationChanged_Fragment
  | ProblemParts_SeatsTaken_Fragment
  | ProblemParts_WordingChanged_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GatheringLineFragmentDoc = new TypedDocumentString(`
    fragment GatheringLine on GatheringListItem {
  id
  slug
  kind
  state
  title
  summary
  startsAt
  endsAt
  timeZone
  venue
  city
  country
  isOpenForRegistration
}
    `, {"fragmentName":"GatheringLine"}) as unknown as TypedDocumentString<GatheringLineFragment, unknown>;
export const PoolFragmentDoc = new TypedDocumentString(`
    fragment Pool on SeatPool {
  id
  name
  capacity
  free
  held
  taken
  kinds
  countries
  programmeItemId
}
    `, {"fragmentName":"Pool"}) as unknown as TypedDocumentString<PoolFragment, unknown>;
export const ItemFragmentDoc = new TypedDocumentString(`
    fragment Item on ProgrammeItem {
  id
  kind
  title
  description
  speakers
  room
  startsAt
  endsAt
  practiceCase {
    name
    country
    text
  }
}
    `, {"fragmentName":"Item"}) as unknown as TypedDocumentString<ItemFragment, unknown>;
export const SeatFragmentDoc = new TypedDocumentString(`
    fragment Seat on Registration {
  id
  state
  stateAt
  personName
  email
  isOwn
  isOverride
  placeInLine
  offerDeadline
  reason
  substituteName
  calendarPath
  organisationKind
  country
  organisation {
    id
    name
  }
  viewerCan {
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}
    `, {"fragmentName":"Seat"}) as unknown as TypedDocumentString<SeatFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on RegistrationChange {
      registrationId
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const CancelRegistrationDocument = new TypedDocumentString(`
    mutation CancelRegistration($input: RegistrationIdInput!) {
  cancelRegistration(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const SubstituteParticipantDocument = new TypedDocumentString(`
    mutation SubstituteParticipant($input: SubstituteInput!) {
  substituteParticipant(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<SubstituteParticipantMutation, SubstituteParticipantMutationVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($input: RegistrationIdInput!) {
  acceptOffer(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: RegistrationIdInput!) {
  declineOffer(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const SignUpForSeriesDocument = new TypedDocumentString(`
    mutation SignUpForSeries($input: SignUpForSeriesInput!) {
  signUpForSeries(input: $input) {
    __typename
    ... on SeriesSignUp {
      confirmed
      legs
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<SignUpForSeriesMutation, SignUpForSeriesMutationVariables>;
export const AddParticipantDocument = new TypedDocumentString(`
    mutation AddParticipant($input: AddParticipantInput!) {
  addParticipant(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<AddParticipantMutation, AddParticipantMutationVariables>;
export const CancelParticipantDocument = new TypedDocumentString(`
    mutation CancelParticipant($input: RegistrationReasonInput!) {
  cancelParticipant(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<CancelParticipantMutation, CancelParticipantMutationVariables>;
export const GiveSeatAnywayDocument = new TypedDocumentString(`
    mutation GiveSeatAnyway($input: RegistrationReasonInput!) {
  giveSeatAnyway(input: $input) {
    __typename
    ... on RegistrationChange {
      state
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<GiveSeatAnywayMutation, GiveSeatAnywayMutationVariables>;
export const CancelGatheringDocument = new TypedDocumentString(`
    mutation CancelGathering($input: CancelGatheringInput!) {
  cancelGathering(input: $input) {
    __typename
    ... on GatheringChange {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<CancelGatheringMutation, CancelGatheringMutationVariables>;
export const PublishGatheringDocument = new TypedDocumentString(`
    mutation PublishGathering($input: GatheringIdInput!) {
  publishGathering(input: $input) {
    __typename
    ... on GatheringChange {
      slug
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<PublishGatheringMutation, PublishGatheringMutationVariables>;
export const CreateGatheringDocument = new TypedDocumentString(`
    mutation CreateGathering($input: CreateGatheringInput!) {
  createGathering(input: $input) {
    __typename
    ... on GatheringChange {
      slug
      gatheringId
    }
  }
}
    `) as unknown as TypedDocumentString<CreateGatheringMutation, CreateGatheringMutationVariables>;
export const EditGatheringDocument = new TypedDocumentString(`
    mutation EditGathering($input: EditGatheringInput!) {
  editGathering(input: $input) {
    __typename
    ... on GatheringChange {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<EditGatheringMutation, EditGatheringMutationVariables>;
export const SaveSeatPoolDocument = new TypedDocumentString(`
    mutation SaveSeatPool($input: SaveSeatPoolInput!) {
  saveSeatPool(input: $input) {
    __typename
    ... on SeatPoolChange {
      poolId
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<SaveSeatPoolMutation, SaveSeatPoolMutationVariables>;
export const RemoveSeatPoolDocument = new TypedDocumentString(`
    mutation RemoveSeatPool($input: RemoveSeatPoolInput!) {
  removeSeatPool(input: $input) {
    __typename
    ... on SeatPoolChange {
      poolId
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<RemoveSeatPoolMutation, RemoveSeatPoolMutationVariables>;
export const SaveProgrammeItemDocument = new TypedDocumentString(`
    mutation SaveProgrammeItem($input: SaveProgrammeItemInput!) {
  saveProgrammeItem(input: $input) {
    __typename
    ... on ProgrammeItemChange {
      itemId
    }
  }
}
    `) as unknown as TypedDocumentString<SaveProgrammeItemMutation, SaveProgrammeItemMutationVariables>;
export const RemoveProgrammeItemDocument = new TypedDocumentString(`
    mutation RemoveProgrammeItem($input: RemoveProgrammeItemInput!) {
  removeProgrammeItem(input: $input) {
    __typename
    ... on ProgrammeItemChange {
      itemId
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}`) as unknown as TypedDocumentString<RemoveProgrammeItemMutation, RemoveProgrammeItemMutationVariables>;
export const GatheringsDocument = new TypedDocumentString(`
    query Gatherings($first: Int!, $after: String, $filter: GatheringFilter, $when: GatheringWhen) {
  gatherings(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        ...GatheringLine
        free
        capacity
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  gatheringsMap(when: $when) {
    id
    slug
    title
    city
    country
    latitude
    longitude
  }
  mayCreateGathering
}
    fragment GatheringLine on GatheringListItem {
  id
  slug
  kind
  state
  title
  summary
  startsAt
  endsAt
  timeZone
  venue
  city
  country
  isOpenForRegistration
}`) as unknown as TypedDocumentString<GatheringsQuery, GatheringsQueryVariables>;
export const GatheringDocument = new TypedDocumentString(`
    query Gathering($slug: String!) {
  gathering(slug: $slug) {
    id
    slug
    kind
    state
    title
    summary
    description
    startsAt
    endsAt
    timeZone
    venue
    city
    country
    latitude
    longitude
    cancelReason
    registrationOpensAt
    registrationClosesAt
    isOpenForRegistration
    hasBegun
    offerHours
    waiting
    whyNotRegister
    host {
      id
      name
    }
    pools {
      ...Pool
    }
    programme {
      ...Item
    }
    series {
      id
      title
      description
      legs {
        id
        slug
        title
        startsAt
        timeZone
        city
        country
      }
    }
    viewerCan {
      register
      manage
      edit
      publish
      cancel
    }
    viewerOrganisations {
      id
      name
      kind
      country
    }
    viewerRegistrations {
      ...Seat
    }
  }
}
    fragment Pool on SeatPool {
  id
  name
  capacity
  free
  held
  taken
  kinds
  countries
  programmeItemId
}
fragment Item on ProgrammeItem {
  id
  kind
  title
  description
  speakers
  room
  startsAt
  endsAt
  practiceCase {
    name
    country
    text
  }
}
fragment Seat on Registration {
  id
  state
  stateAt
  personName
  email
  isOwn
  isOverride
  placeInLine
  offerDeadline
  reason
  substituteName
  calendarPath
  organisationKind
  country
  organisation {
    id
    name
  }
  viewerCan {
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}`) as unknown as TypedDocumentString<GatheringQuery, GatheringQueryVariables>;
export const MyRegistrationsDocument = new TypedDocumentString(`
    query MyRegistrations {
  myRegistrations {
    ...Seat
    gathering {
      slug
      title
      startsAt
      endsAt
      timeZone
      city
      country
      venue
    }
  }
}
    fragment Seat on Registration {
  id
  state
  stateAt
  personName
  email
  isOwn
  isOverride
  placeInLine
  offerDeadline
  reason
  substituteName
  calendarPath
  organisationKind
  country
  organisation {
    id
    name
  }
  viewerCan {
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}`) as unknown as TypedDocumentString<MyRegistrationsQuery, MyRegistrationsQueryVariables>;
export const ManageGatheringDocument = new TypedDocumentString(`
    query ManageGathering($slug: String!) {
  gathering(slug: $slug) {
    id
    slug
    title
    state
    waiting
    pools {
      ...Pool
    }
    viewerCan {
      manage
      edit
      publish
      cancel
    }
  }
}
    fragment Pool on SeatPool {
  id
  name
  capacity
  free
  held
  taken
  kinds
  countries
  programmeItemId
}`) as unknown as TypedDocumentString<ManageGatheringQuery, ManageGatheringQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($gatheringId: ID!, $first: Int!, $after: String, $filter: RegistrationFilter) {
  registrations(
    gatheringId: $gatheringId
    first: $first
    after: $after
    filter: $filter
  ) {
    edges {
      node {
        ...Seat
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  registrationBalance(gatheringId: $gatheringId) {
    byKind {
      key
      seats
      waiting
    }
    byCountry {
      key
      seats
      waiting
    }
  }
}
    fragment Seat on Registration {
  id
  state
  stateAt
  personName
  email
  isOwn
  isOverride
  placeInLine
  offerDeadline
  reason
  substituteName
  calendarPath
  organisationKind
  country
  organisation {
    id
    name
  }
  viewerCan {
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}`) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const NameOrganiserDocument = new TypedDocumentString(`
    mutation NameOrganiser($input: NameOrganiserInput!) {
  nameOrganiser(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<NameOrganiserMutation, NameOrganiserMutationVariables>;
export const OrganisationsByNameDocument = new TypedDocumentString(`
    query OrganisationsByName($search: String!) {
  organisations(filter: {search: $search}, first: 20) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsByNameQuery, OrganisationsByNameQueryVariables>;
export const RegistrationsCsvDocument = new TypedDocumentString(`
    query RegistrationsCsv($gatheringId: ID!) {
  registrationsCsv(gatheringId: $gatheringId)
}
    `) as unknown as TypedDocumentString<RegistrationsCsvQuery, RegistrationsCsvQueryVariables>;
export const SeriesChoicesDocument = new TypedDocumentString(`
    query SeriesChoices {
  mayCreateGathering
  gatheringSeries {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<SeriesChoicesQuery, SeriesChoicesQueryVariables>;
export const GatheringChangedDocument = new TypedDocumentString(`
    subscription GatheringChanged($gatheringId: ID!) {
  gatheringChanged(gatheringId: $gatheringId) {
    gatheringId
  }
}
    `) as unknown as TypedDocumentString<GatheringChangedSubscription, GatheringChangedSubscriptionVariables>;