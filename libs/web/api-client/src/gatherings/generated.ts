/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Of which registration to accept the offered seat. */
export type AcceptOfferInput = {
  /** Which registration to change */
  registrationId: string | number;
};

/** Which seat, taken by somebody else in one’s name, to accept. */
export type AcceptSeatByLinkInput = {
  /** The `token` of the link in the mail */
  token: string;
};

/** Which registration, taken by somebody else in one’s name, to accept. */
export type AcceptSeatInput = {
  /** Which registration to change */
  registrationId: string | number;
};

/** Whom an organiser adds to a gathering. */
export type AddParticipantInput = {
  /** Which gathering to change */
  gatheringId: string | number;
  /** The organisation on whose behalf the person comes */
  organisationId?: string | number | null | undefined;
  /** Why the person gets a seat past the waitlist and over the capacity; without it they may have to wait */
  overrideReason?: string | null | undefined;
  /** Who is added. A member decides with their account whether to accept. */
  person: NamedPersonInput;
};

/** What becomes of the address of a calendar. */
export type CalendarFeedChange =
  /** Makes one; the one that is there already stays as it is. */
  | 'CREATE'
  /** Makes another; the one before opens nothing any more. */
  | 'RENEW'
  /** Ends it: the address opens nothing any more. */
  | 'REVOKE';

/** Which gathering to cancel, and why. */
export type CancelGatheringInput = {
  /** Which gathering to change */
  gatheringId: string | number;
  /** The reason, which everybody who signed up reads */
  reason: string;
};

/** Which registration an organiser ends, and why. */
export type CancelParticipantInput = {
  /** The reason, which the person reads */
  reason: string;
  /** Which registration to change */
  registrationId: string | number;
};

/** Which registration to cancel. */
export type CancelRegistrationInput = {
  /** Which registration to change */
  registrationId: string | number;
};

/** What becomes of the address of the calendar of the viewer's seats. */
export type ChangeCalendarFeedInput = {
  /** Whether an address is made, made again, or ended. */
  change: CalendarFeedChange;
};

/** A new gathering, which begins as a draft. */
export type CreateGatheringInput = {
  /** What is said about the gathering. */
  details: GatheringDetailsInput;
};

/** Of which registration to decline the offered seat. */
export type DeclineOfferInput = {
  /** Which registration to change */
  registrationId: string | number;
};

/** New details of a gathering, which replace all that were there. */
export type EditGatheringInput = {
  /** What is said about the gathering. */
  details: GatheringDetailsInput;
  /** Which gathering to change */
  gatheringId: string | number;
  /** The `lockVersion` of the gathering when its details were read. */
  lockVersion: number;
};

/** What organisers write about a gathering. Its times are those of clocks in its zone. */
export type GatheringDetailsInput = {
  /** The town; left out for an online gathering */
  city?: string | null | undefined;
  /** The country of the town. */
  country?: string | null | undefined;
  /** The description, plain text; blank lines separate paragraphs */
  description: string;
  /** When it ends, by clocks in its zone */
  endsAt: string;
  /** The organisation that hosts it */
  hostId?: string | number | null | undefined;
  /** Whether calendars show whole days instead of its times; not without it. */
  isAllDay?: boolean | null | undefined;
  /** What kind of gathering it is. */
  kind: GatheringKind;
  /** Position on the map in degrees north. */
  latitude?: number | null | undefined;
  /** Position on the map in degrees east. */
  longitude?: number | null | undefined;
  /** Hours that an offered seat is held; 48 without it. */
  offerHours?: number | null | undefined;
  /** Hours before the beginning at which the last offers end; 24 without it. */
  offersEndHours?: number | null | undefined;
  /** When sign-up closes, by clocks in its zone */
  registrationClosesAt: string;
  /** When sign-up opens, by clocks in its zone */
  registrationOpensAt: string;
  /** The relay that it is a leg of */
  seriesId?: string | number | null | undefined;
  /** When it begins, by clocks in its zone */
  startsAt: string;
  /** One or two sentences for lists */
  summary: string;
  /** The zone of its place */
  timeZone: string;
  /** The title, one line */
  title: string;
  /** House and room; for an online gathering, how it is held */
  venue?: string | null | undefined;
};

/** Which gatherings to list. */
export type GatheringFilter = {
  /** Only those in this country. */
  country?: string | null | undefined;
  /** Only this kind; all kinds without it. */
  kind?: GatheringKind | null | undefined;
  /** Upcoming ones without it. */
  when?: GatheringWhen | null | undefined;
};

/** What a gathering is. */
export type GatheringKind =
  /** A day or more of talks and panels for many. */
  | 'CONFERENCE'
  /** A conversation of those who decide with those concerned. */
  | 'POLICY_ROUNDTABLE'
  /** One of several visits that follow on each other. */
  | 'RELAY_LEG'
  /** Several days of learning together. */
  | 'SUMMER_SCHOOL'
  /** Conversations at tables, in rounds. */
  | 'WORLD_CAFE';

/** Whether a gathering is shown and takes place. */
export type GatheringState =
  /** It does not take place; it stays readable, with the reason. */
  | 'CANCELLED'
  /** In preparation: only its organisers see it. */
  | 'DRAFT'
  /** Everybody sees it. */
  | 'PUBLISHED';

/** When gatherings take place. */
export type GatheringWhen =
  /** Those that are over. */
  | 'PAST'
  /** Those to come, and those that take place now. */
  | 'UPCOMING';

/** Which registration an organiser confirms in any case, and why. */
export type GiveSeatAnywayInput = {
  /** The reason, which the person reads */
  reason: string;
  /** Which registration to change */
  registrationId: string | number;
};

/** Which seat, taken by somebody else in one’s name, to give back. */
export type GiveSeatBackByLinkInput = {
  /** The `token` of the link in the mail */
  token: string;
};

/** Which seat passes on, and to whom. */
export type HandSeatOverByLinkInput = {
  /** Without it, the substitute that was named at sign-up. */
  substitute?: NamedPersonInput | null | undefined;
  /** The `token` of the link in the mail */
  token: string;
};

/** The people of a gathering to whom its organisers write. */
export type MessageSegment =
  /** People with a confirmed seat. */
  | 'CONFIRMED'
  /** Everybody who has a seat or waits for one. */
  | 'EVERYBODY'
  /** People to whom a seat is offered. */
  | 'OFFERED'
  /** People whose organisation has to be confirmed. */
  | 'PENDING'
  /** People on the waitlist. */
  | 'WAITING';

/** Which member is to organise which gathering. */
export type NameOrganiserInput = {
  /** The confirmed e-mail address of the member */
  email: string;
  /** Which gathering to change */
  gatheringId: string | number;
};

/** A person by name and address. */
export type NamedPersonInput = {
  /** Where the person is written to */
  email: string;
  /** How the person is called */
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
  /** Several people discuss before the others. */
  | 'PANEL'
  /** Somebody presents what they tried. */
  | 'PRACTICE'
  /** One or more people speak. */
  | 'TALK'
  /** The people work on something together. */
  | 'WORKSHOP'
  /** Conversations at tables, in rounds. */
  | 'WORLD_CAFE';

/** Which draft to publish. */
export type PublishGatheringInput = {
  /** Which gathering to change */
  gatheringId: string | number;
};

/** Who is to get a seat of which gathering. */
export type RegisterInput = {
  /** A colleague; without it one signs up oneself. */
  colleague?: NamedPersonInput | null | undefined;
  /** Which gathering to change */
  gatheringId: string | number;
  /** The member comes with the colleague: both sign up together. */
  isTogether?: boolean | null | undefined;
  /** Of two who come together one may get a seat alone; without it they get two seats or none. */
  mayBeSplit?: boolean | null | undefined;
  /** The organisation on whose behalf the person comes; the member has to represent it */
  organisationId?: string | number | null | undefined;
  /** Programme items with seats of their own */
  programmeItemIds?: Array<string | number> | null | undefined;
  /** Who takes the seat over when the person can not come. */
  substitute?: NamedPersonInput | null | undefined;
};

/** In which role somebody changed a registration. */
export type RegistrationActor =
  /** An organiser of the gathering. */
  | 'ORGANISER'
  /** The platform: an offer was made or lapsed, moderators decided about the organisation. */
  | 'PLATFORM'
  /** A representative of the organisation. */
  | 'REPRESENTATIVE'
  /** The person who has the registration. */
  | 'SELF';

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
  /** Only people of this country. */
  country?: string | null | undefined;
  /** Only this part of the list; all without it. */
  group?: RegistrationGroup | null | undefined;
  /** Only people of this kind of organisation. */
  kind?: OrganisationKind | null | undefined;
  /** Only people who chose this programme item */
  programmeItemId?: string | number | null | undefined;
  /** In names, addresses and organisations, whatever the capitals and accents. */
  search?: string | null | undefined;
  /** Only those in this state; all without it. */
  state?: RegistrationState | null | undefined;
};

/** The parts of the list of a gathering. */
export type RegistrationGroup =
  /** Registrations that have ended. */
  | 'ENDED'
  /** People whose organisation has to be confirmed first. */
  | 'PENDING'
  /** People with a confirmed or an offered seat. */
  | 'SEATED'
  /** People on the waitlist, in its order. */
  | 'WAITING';

/** Where sign-up stands by its dates. */
export type RegistrationPhase =
  /** It has closed. */
  | 'AFTER'
  /** It has not opened yet. */
  | 'BEFORE'
  /** It is open. */
  | 'OPEN';

/** Where a registration stands. Only OFFERED and CONFIRMED have a seat. */
export type RegistrationState =
  /** The person or their organisation gave it back. */
  | 'CANCELLED'
  /** An organiser ended it, or the gathering was cancelled. */
  | 'CANCELLED_BY_ORGANISER'
  /** The person has a seat. */
  | 'CONFIRMED'
  /** The person declined the offered seat. */
  | 'DECLINED'
  /** The offer lapsed without an answer. */
  | 'EXPIRED'
  /** A seat is held until a deadline. */
  | 'OFFERED'
  /** Until moderators have confirmed the organisation. It keeps its place by the time of sign-up. */
  | 'PENDING_APPROVAL'
  /** Moderators refused the organisation, or no seats are for what it was confirmed as. */
  | 'REJECTED'
  /** An organiser took the offer back. */
  | 'REVOKED'
  /** A substitute took the seat over. */
  | 'SUPERSEDED'
  /** On the waitlist. */
  | 'WAITLISTED';

/** Which programme item to remove. */
export type RemoveProgrammeItemInput = {
  /** Which gathering to change */
  gatheringId: string | number;
  /** An item for which no seats are set aside */
  itemId: string | number;
};

/** Which seat pool to remove. */
export type RemoveSeatPoolInput = {
  /** Which gathering to change */
  gatheringId: string | number;
  /** A pool of which nobody ever had a seat */
  poolId: string | number;
};

/** A new programme item, or all that is said about one. */
export type SaveProgrammeItemInput = {
  /** The country where it was tried. */
  caseCountry?: string | null | undefined;
  /** What the presented practice is called */
  caseName?: string | null | undefined;
  /** What was tried, plain text */
  caseText?: string | null | undefined;
  /** The description, plain text */
  description?: string | null | undefined;
  /** When it ends, by clocks in the zone of the gathering */
  endsAt: string;
  /** Which gathering to change */
  gatheringId: string | number;
  /** The item to change; a new one without it */
  itemId?: string | number | null | undefined;
  /** What happens in it. */
  kind: ProgrammeItemKind;
  /** Where in the house it is */
  room?: string | null | undefined;
  /** Names of the speakers as they are announced */
  speakers?: string | null | undefined;
  /** When it begins, by clocks in the zone of the gathering */
  startsAt: string;
  /** The title, one line */
  title: string;
};

/** A new seat pool, or all that is said about one. Its rules stay once people signed up. */
export type SaveSeatPoolInput = {
  /** How many seats it has; no fewer than are taken and held. */
  capacity: number;
  /** Only people of these countries; empty for everyone. */
  countries: Array<string>;
  /** Which gathering to change */
  gatheringId: string | number;
  /** For people who come for themselves, too; false without it. */
  isForPersons?: boolean | null | undefined;
  /** Only people of these kinds of organisations; empty for everyone. */
  kinds: Array<OrganisationKind>;
  /** What it is called, such as "Cities" */
  name: string;
  /** The pool to change; a new one without it */
  poolId?: string | number | null | undefined;
  /** The programme item that its seats are in; the gathering without it */
  programmeItemId?: string | number | null | undefined;
};

/** What signing up would lead to at this moment. */
export type SeatAvailability =
  /** A place that waits until moderators have confirmed the organisation. */
  | 'AWAITS_CONFIRMATION'
  /** A confirmed seat. */
  | 'FREE'
  /** A refusal: no seats are for this person. */
  | 'NOT_ELIGIBLE'
  /** A position on the waitlist. */
  | 'WAITLIST';

/** What to write to which people of a gathering. */
export type SendGatheringMessageInput = {
  /** The text; blank lines separate paragraphs */
  body: string;
  /** Which gathering to change */
  gatheringId: string | number;
  /** The people to write to. */
  segment: MessageSegment;
  /** The subject, one line */
  subject: string;
};

/** What becomes of the legs of a relay without a free seat. */
export type SeriesMode =
  /** A seat in every open leg, or nothing is booked. */
  | 'ALL_OR_NOTHING'
  /** Seats where there are some, and waitlists elsewhere. */
  | 'AS_MANY_AS_POSSIBLE';

/** Which relay the member signs up for, and how. */
export type SignUpForSeriesInput = {
  /** What becomes of legs without a free seat. */
  mode: SeriesMode;
  /** The organisation on whose behalf the member comes; they have to represent it */
  organisationId?: string | number | null | undefined;
  /** The relay whose open legs to sign up for */
  seriesId: string | number;
};

/** Which seat passes on, and to whom. */
export type SubstituteParticipantInput = {
  /** Which registration to change */
  registrationId: string | number;
  /** Without it, the substitute that was named at sign-up. */
  substitute?: NamedPersonInput | null | undefined;
};

/** What would be written, to be sent to the asking member alone. */
export type TryGatheringMessageInput = {
  /** The text; blank lines separate paragraphs */
  body: string;
  /** Which gathering to change */
  gatheringId: string | number;
  /** The people to write to. */
  segment: MessageSegment;
  /** The subject, one line */
  subject: string;
};

export type ChangeCalendarFeedMutationVariables = Exact<{
  input: ChangeCalendarFeedInput;
}>;


export type ChangeCalendarFeedMutation = { changeCalendarFeed: { __typename: 'ChangeCalendarFeedSuccess', path: string | null } };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotEligible', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegisterSuccess', isNew: boolean, registration: { state: RegistrationState } | null }
    | { __typename: 'RegistrationClosed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type CancelRegistrationMutationVariables = Exact<{
  input: CancelRegistrationInput;
}>;


export type CancelRegistrationMutation = { cancelRegistration:
    | { __typename: 'CancelRegistrationSuccess' }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type SubstituteParticipantMutationVariables = Exact<{
  input: SubstituteParticipantInput;
}>;


export type SubstituteParticipantMutation = { substituteParticipant:
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SubstituteParticipantSuccess' }
   };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { acceptOffer:
    | { __typename: 'AcceptOfferSuccess' }
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { declineOffer:
    | { __typename: 'DeclineOfferSuccess' }
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type SignUpForSeriesMutationVariables = Exact<{
  input: SignUpForSeriesInput;
}>;


export type SignUpForSeriesMutation = { signUpForSeries:
    | { __typename: 'GatheringFull', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotEligible', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationClosed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SignUpForSeriesSuccess', confirmed: number, legs: number }
   };

export type AddParticipantMutationVariables = Exact<{
  input: AddParticipantInput;
}>;


export type AddParticipantMutation = { addParticipant:
    | { __typename: 'AddParticipantSuccess', registration: { state: RegistrationState } | null }
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'GatheringNotReady', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'NotEligible', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type CancelParticipantMutationVariables = Exact<{
  input: CancelParticipantInput;
}>;


export type CancelParticipantMutation = { cancelParticipant:
    | { __typename: 'CancelParticipantSuccess' }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type GiveSeatAnywayMutationVariables = Exact<{
  input: GiveSeatAnywayInput;
}>;


export type GiveSeatAnywayMutation = { giveSeatAnyway:
    | { __typename: 'GiveSeatAnywaySuccess' }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type NameOrganiserMutationVariables = Exact<{
  input: NameOrganiserInput;
}>;


export type NameOrganiserMutation = { nameOrganiser: { __typename: 'NameOrganiserSuccess' } };

export type CancelGatheringMutationVariables = Exact<{
  input: CancelGatheringInput;
}>;


export type CancelGatheringMutation = { cancelGathering: { __typename: 'CancelGatheringSuccess' } };

export type PublishGatheringMutationVariables = Exact<{
  input: PublishGatheringInput;
}>;


export type PublishGatheringMutation = { publishGathering:
    | { __typename: 'GatheringNotReady', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PublishGatheringSuccess' }
   };

export type CreateGatheringMutationVariables = Exact<{
  input: CreateGatheringInput;
}>;


export type CreateGatheringMutation = { createGathering: { __typename: 'CreateGatheringSuccess', gathering: { slug: string } } };

export type EditGatheringMutationVariables = Exact<{
  input: EditGatheringInput;
}>;


export type EditGatheringMutation = { editGathering:
    | { __typename: 'EditGatheringSuccess', movedItems: number }
    | { __typename: 'GatheringChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ProgrammeDoesNotFit', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type SaveSeatPoolMutationVariables = Exact<{
  input: SaveSeatPoolInput;
}>;


export type SaveSeatPoolMutation = { saveSeatPool:
    | { __typename: 'PoolInUse', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SaveSeatPoolSuccess' }
    | { __typename: 'SeatsTaken', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type RemoveSeatPoolMutationVariables = Exact<{
  input: RemoveSeatPoolInput;
}>;


export type RemoveSeatPoolMutation = { removeSeatPool:
    | { __typename: 'GatheringNotReady', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PoolInUse', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RemoveSeatPoolSuccess' }
   };

export type SaveProgrammeItemMutationVariables = Exact<{
  input: SaveProgrammeItemInput;
}>;


export type SaveProgrammeItemMutation = { saveProgrammeItem: { __typename: 'SaveProgrammeItemSuccess' } };

export type RemoveProgrammeItemMutationVariables = Exact<{
  input: RemoveProgrammeItemInput;
}>;


export type RemoveProgrammeItemMutation = { removeProgrammeItem:
    | { __typename: 'PoolInUse', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RemoveProgrammeItemSuccess' }
   };

export type SendGatheringMessageMutationVariables = Exact<{
  input: SendGatheringMessageInput;
}>;


export type SendGatheringMessageMutation = { sendGatheringMessage:
    | { __typename: 'NobodyToWriteTo', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SendGatheringMessageSuccess' }
   };

export type TryGatheringMessageMutationVariables = Exact<{
  input: TryGatheringMessageInput;
}>;


export type TryGatheringMessageMutation = { tryGatheringMessage: { __typename: 'TryGatheringMessageSuccess' } };

export type GatheringsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: GatheringFilter | null | undefined;
  when?: GatheringWhen | null | undefined;
}>;


export type GatheringsQuery = { mayCreateGathering: boolean, gatherings: { totalCount: number, edges: Array<{ node: { free: number, capacity: number, id: string, slug: string, kind: GatheringKind, state: GatheringState, title: string, summary: string, startsAt: string, endsAt: string, timeZone: string, venue: string, city: string | null, country: string | null, isOpenForRegistration: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, gatheringsMap: Array<{ slug: string, title: string, city: string, country: string, latitude: number, longitude: number }> };

export type GatheringLineFragment = { id: string, slug: string, kind: GatheringKind, state: GatheringState, title: string, summary: string, startsAt: string, endsAt: string, timeZone: string, venue: string, city: string | null, country: string | null, isOpenForRegistration: boolean };

export type GatheringQueryVariables = Exact<{
  slug: string;
}>;


export type GatheringQuery = { gathering: { id: string, slug: string, kind: GatheringKind, state: GatheringState, title: string, summary: string, description: string, startsAt: string, endsAt: string, isAllDay: boolean, timeZone: string, venue: string, city: string | null, country: string | null, latitude: number | null, longitude: number | null, cancelReason: string | null, registrationOpensAt: string, registrationClosesAt: string, registrationPhase: RegistrationPhase, isOpenForRegistration: boolean, hasBegun: boolean, offerHours: number, offersEndHours: number, lockVersion: number, waiting: number, isEnded: boolean, whyNotRegister: RegistrationClosedReason | null, host: { id: string, name: string | null } | null, pools: Array<{ id: string, name: string, capacity: number, free: number, held: number, taken: number, kinds: Array<OrganisationKind>, isForPersons: boolean, countries: Array<string>, programmeItemId: string | null, viewerCan: { edit: boolean, changeRules: boolean, remove: boolean } }>, leftOut: { hasPersons: boolean, kinds: Array<OrganisationKind> }, programme: Array<{ id: string, kind: ProgrammeItemKind, title: string, description: string, speakers: string, room: string, startsAt: string, endsAt: string, practiceCase: { name: string, country: string | null, text: string } | null }>, series: { id: string, title: string, description: string, legs: Array<{ gathering: { id: string, slug: string, title: string, startsAt: string, timeZone: string, city: string | null, country: string | null } }> } | null, viewerCan: { register: boolean, manage: boolean, edit: boolean, publish: boolean, cancel: boolean }, viewerSeatOptions: Array<{ availability: SeatAvailability, isEligible: boolean, organisation: { id: string, name: string | null } | null }>, viewerRegistrations: { edges: Array<{ node: { id: string, state: RegistrationState, isActive: boolean, stateAt: string, personName: string | null, email: string | null, isOwn: boolean, isAnswered: boolean, registeredByName: string | null, isOverride: boolean, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, organisation: { id: string, name: string | null } | null, viewerCan: { accept: boolean, cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } } }> } } | null };

export type PoolFragment = { id: string, name: string, capacity: number, free: number, held: number, taken: number, kinds: Array<OrganisationKind>, isForPersons: boolean, countries: Array<string>, programmeItemId: string | null, viewerCan: { edit: boolean, changeRules: boolean, remove: boolean } };

export type ItemFragment = { id: string, kind: ProgrammeItemKind, title: string, description: string, speakers: string, room: string, startsAt: string, endsAt: string, practiceCase: { name: string, country: string | null, text: string } | null };

export type SeatFragment = { id: string, state: RegistrationState, isActive: boolean, stateAt: string, personName: string | null, email: string | null, isOwn: boolean, isAnswered: boolean, registeredByName: string | null, isOverride: boolean, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, organisation: { id: string, name: string | null } | null, viewerCan: { accept: boolean, cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } };

export type MyRegistrationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRegistrationsQuery = { current: { edges: Array<{ node: { id: string, state: RegistrationState, isActive: boolean, stateAt: string, personName: string | null, email: string | null, isOwn: boolean, isAnswered: boolean, registeredByName: string | null, isOverride: boolean, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, venue: string, hasBegun: boolean, isOpenForRegistration: boolean } | null, organisation: { id: string, name: string | null } | null, viewerCan: { accept: boolean, cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } } }> }, ended: { edges: Array<{ node: { id: string, state: RegistrationState, isActive: boolean, stateAt: string, personName: string | null, email: string | null, isOwn: boolean, isAnswered: boolean, registeredByName: string | null, isOverride: boolean, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, venue: string, hasBegun: boolean, isOpenForRegistration: boolean } | null, organisation: { id: string, name: string | null } | null, viewerCan: { accept: boolean, cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } } }> }, myCalendarFeed: { createdAt: string } | null };

export type MySeatFragment = { id: string, state: RegistrationState, isActive: boolean, stateAt: string, personName: string | null, email: string | null, isOwn: boolean, isAnswered: boolean, registeredByName: string | null, isOverride: boolean, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, venue: string, hasBegun: boolean, isOpenForRegistration: boolean } | null, organisation: { id: string, name: string | null } | null, viewerCan: { accept: boolean, cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } };

export type ManageGatheringQueryVariables = Exact<{
  slug: string;
}>;


export type ManageGatheringQuery = { gathering: { id: string, slug: string, title: string, timeZone: string, state: GatheringState, waiting: number, isEnded: boolean, programme: Array<{ id: string, title: string }>, pools: Array<{ id: string, name: string, capacity: number, free: number, held: number, taken: number, kinds: Array<OrganisationKind>, isForPersons: boolean, countries: Array<string>, programmeItemId: string | null, viewerCan: { edit: boolean, changeRules: boolean, remove: boolean } }>, viewerCan: { manage: boolean, addParticipant: boolean, edit: boolean, publish: boolean, cancel: boolean } } | null };

export type ParticipantsQueryVariables = Exact<{
  gatheringId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: RegistrationFilter | null | undefined;
}>;


export type ParticipantsQuery = { seated: { totalCount: number }, waiting: { totalCount: number }, pending: { totalCount: number }, ended: { totalCount: number }, registrations: { totalCount: number, edges: Array<{ node: { contactEmail: string | null, programmeItemIds: Array<string>, registeredAt: string, id: string, state: RegistrationState, isActive: boolean, stateAt: string, personName: string | null, email: string | null, isOwn: boolean, isAnswered: boolean, registeredByName: string | null, isOverride: boolean, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisationKind: OrganisationKind | null, country: string | null, partner: { personName: string | null, mayBeSplit: boolean } | null, history: Array<{ at: string, to: RegistrationState, by: RegistrationActor, isFirst: boolean }>, organisation: { id: string, name: string | null } | null, viewerCan: { accept: boolean, cancel: boolean, answerOffer: boolean, substitute: boolean, cancelAsOrganiser: boolean, giveSeatAnyway: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, registrationBalance: { byKind: Array<{ kind: OrganisationKind | null, seats: number, waiting: number }>, byCountry: Array<{ country: string | null, seats: number, waiting: number }> } };

export type PartnerFragment = { personName: string | null, mayBeSplit: boolean };

export type OrganisationsByNameQueryVariables = Exact<{
  search: string;
}>;


export type OrganisationsByNameQuery = { organisations: { edges: Array<{ node: { id: string, name: string | null } }> } };

export type RegistrationExportQueryVariables = Exact<{
  gatheringId: string | number;
  after?: string | null | undefined;
}>;


export type RegistrationExportQuery = { registrations: { edges: Array<{ node: { personName: string | null, contactEmail: string | null, organisationKind: OrganisationKind | null, country: string | null, state: RegistrationState, stateAt: string, registeredAt: string, waitlistPosition: number | null, offerDeadline: string | null, programmeItemIds: Array<string>, substituteName: string | null, reason: string | null, partner: { personName: string | null, mayBeSplit: boolean } | null, organisation: { name: string | null } | null, history: Array<{ at: string, to: RegistrationState, by: RegistrationActor, isFirst: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeriesChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesChoicesQuery = { mayCreateGathering: boolean, gatheringSeries: { edges: Array<{ node: { id: string, title: string } }> } };

export type GatheringSeatsChangedSubscriptionVariables = Exact<{
  gatheringId: string | number;
}>;


export type GatheringSeatsChangedSubscription = { gatheringSeatsChanged: { gatheringId: string } };

export type GatheringMessagesQueryVariables = Exact<{
  gatheringId: string | number;
}>;


export type GatheringMessagesQuery = { messageSegments: Array<{ segment: MessageSegment, people: number }>, sentMessages: Array<{ id: string, segment: MessageSegment, subject: string, body: string, people: number, sentAt: string }> };

export type SeatByLinkQueryVariables = Exact<{
  token: string;
}>;


export type SeatByLinkQuery = { seatByLink: { state: RegistrationState, personName: string, isAnswered: boolean, isOfAccount: boolean, registeredByName: string | null, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisation: { id: string, name: string | null } | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, venue: string } | null, viewerCan: { accept: boolean, giveBack: boolean, handOver: boolean } } };

export type LinkedSeatFragment = { state: RegistrationState, personName: string, isAnswered: boolean, isOfAccount: boolean, registeredByName: string | null, waitlistPosition: number | null, offerDeadline: string | null, reason: string | null, substituteName: string | null, calendarPath: string | null, organisation: { id: string, name: string | null } | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, venue: string } | null, viewerCan: { accept: boolean, giveBack: boolean, handOver: boolean } };

export type AcceptSeatMutationVariables = Exact<{
  input: AcceptSeatInput;
}>;


export type AcceptSeatMutation = { acceptSeat:
    | { __typename: 'AcceptSeatSuccess' }
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type AcceptSeatByLinkMutationVariables = Exact<{
  input: AcceptSeatByLinkInput;
}>;


export type AcceptSeatByLinkMutation = { acceptSeatByLink:
    | { __typename: 'AcceptSeatByLinkSuccess' }
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type GiveSeatBackByLinkMutationVariables = Exact<{
  input: GiveSeatBackByLinkInput;
}>;


export type GiveSeatBackByLinkMutation = { giveSeatBackByLink:
    | { __typename: 'GiveSeatBackByLinkSuccess' }
    | { __typename: 'OfferLapsed', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type HandSeatOverByLinkMutationVariables = Exact<{
  input: HandSeatOverByLinkInput;
}>;


export type HandSeatOverByLinkMutation = { handSeatOverByLink:
    | { __typename: 'AlreadyRegistered', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'HandSeatOverByLinkSuccess' }
    | { __typename: 'RegistrationEnded', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

type ProblemParts_AlreadyRegistered_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AlreadyRepresents_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AmendmentChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_AmendmentNotOpen_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_CaseDecidedMeanwhile_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ClauseGone_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ConflictUnresolved_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_DecisionPublished_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringFull_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_GatheringNotReady_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_LaterDecisionsDepend_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NobodyTakesPart_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NobodyToWriteTo_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotDecided_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotEligible_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NotLatestVersion_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_NothingChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ObjectionsOpen_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OfferLapsed_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OrganisationChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_OrganisationExists_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_PhaseDoesNotAllow_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_PoolInUse_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_ProgrammeDoesNotFit_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RegistrationClosed_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RegistrationEnded_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_RepresentationChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_SeatsTaken_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_SimilarOrganisations_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_UndoesAccepted_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

type ProblemParts_WordingChanged_Fragment = { code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> };

export type ProblemPartsFragment =
  | ProblemParts_AlreadyRegistered_Fragment
  | ProblemParts_AlreadyRepresents_Fragment
  | ProblemParts_AmendmentChanged_Fragment
  | ProblemParts_AmendmentNotOpen_Fragment
  | ProblemParts_CaseDecidedMeanwhile_Fragment
  | ProblemParts_ClauseGone_Fragment
  | ProblemParts_ConflictUnresolved_Fragment
  | ProblemParts_DecisionPublished_Fragment
  | ProblemParts_GatheringChanged_Fragment
  | ProblemParts_GatheringFull_Fragment
  | ProblemParts_GatheringNotReady_Fragment
  | ProblemParts_LaterDecisionsDepend_Fragment
  | ProblemParts_NobodyTakesPart_Fragment
  | ProblemParts_NobodyToWriteTo_Fragment
  | ProblemParts_NotDecided_Fragment
  | ProblemParts_NotEligible_Fragment
  | ProblemParts_NotLatestVersion_Fragment
  | ProblemParts_NothingChanged_Fragment
  | ProblemParts_ObjectionsOpen_Fragment
  | ProblemParts_OfferLapsed_Fragment
  | ProblemParts_OrganisationChanged_Fragment
  | ProblemParts_OrganisationExists_Fragment
  | ProblemParts_PhaseDoesNotAllow_Fragment
  | ProblemParts_PoolInUse_Fragment
  | ProblemParts_ProgrammeDoesNotFit_Fragment
  | ProblemParts_RegistrationClosed_Fragment
  | ProblemParts_RegistrationEnded_Fragment
  | ProblemParts_RepresentationChanged_Fragment
  | ProblemParts_SeatsTaken_Fragment
  | ProblemParts_SimilarOrganisations_Fragment
  | ProblemParts_UndoesAccepted_Fragment
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
    fragment GatheringLine on Gathering {
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
  isForPersons
  countries
  programmeItemId
  viewerCan {
    edit
    changeRules
    remove
  }
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
  isActive
  stateAt
  personName
  email
  isOwn
  isAnswered
  registeredByName
  isOverride
  waitlistPosition
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
    accept
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}
    `, {"fragmentName":"Seat"}) as unknown as TypedDocumentString<SeatFragment, unknown>;
export const MySeatFragmentDoc = new TypedDocumentString(`
    fragment MySeat on Registration {
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
    hasBegun
    isOpenForRegistration
  }
}
    fragment Seat on Registration {
  id
  state
  isActive
  stateAt
  personName
  email
  isOwn
  isAnswered
  registeredByName
  isOverride
  waitlistPosition
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
    accept
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}`, {"fragmentName":"MySeat"}) as unknown as TypedDocumentString<MySeatFragment, unknown>;
export const PartnerFragmentDoc = new TypedDocumentString(`
    fragment Partner on RegistrationPartner {
  personName
  mayBeSplit
}
    `, {"fragmentName":"Partner"}) as unknown as TypedDocumentString<PartnerFragment, unknown>;
export const LinkedSeatFragmentDoc = new TypedDocumentString(`
    fragment LinkedSeat on LinkedSeat {
  state
  personName
  isAnswered
  isOfAccount
  registeredByName
  waitlistPosition
  offerDeadline
  reason
  substituteName
  calendarPath
  organisation {
    id
    name
  }
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
  viewerCan {
    accept
    giveBack
    handOver
  }
}
    `, {"fragmentName":"LinkedSeat"}) as unknown as TypedDocumentString<LinkedSeatFragment, unknown>;
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
export const ChangeCalendarFeedDocument = new TypedDocumentString(`
    mutation ChangeCalendarFeed($input: ChangeCalendarFeedInput!) {
  changeCalendarFeed(input: $input) {
    __typename
    ... on ChangeCalendarFeedSuccess {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCalendarFeedMutation, ChangeCalendarFeedMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on RegisterSuccess {
      isNew
      registration {
        state
      }
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
    mutation CancelRegistration($input: CancelRegistrationInput!) {
  cancelRegistration(input: $input) {
    __typename
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
    mutation SubstituteParticipant($input: SubstituteParticipantInput!) {
  substituteParticipant(input: $input) {
    __typename
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
    mutation AcceptOffer($input: AcceptOfferInput!) {
  acceptOffer(input: $input) {
    __typename
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
    mutation DeclineOffer($input: DeclineOfferInput!) {
  declineOffer(input: $input) {
    __typename
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
    ... on SignUpForSeriesSuccess {
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
    ... on AddParticipantSuccess {
      registration {
        state
      }
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
    mutation CancelParticipant($input: CancelParticipantInput!) {
  cancelParticipant(input: $input) {
    __typename
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
    mutation GiveSeatAnyway($input: GiveSeatAnywayInput!) {
  giveSeatAnyway(input: $input) {
    __typename
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
export const NameOrganiserDocument = new TypedDocumentString(`
    mutation NameOrganiser($input: NameOrganiserInput!) {
  nameOrganiser(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<NameOrganiserMutation, NameOrganiserMutationVariables>;
export const CancelGatheringDocument = new TypedDocumentString(`
    mutation CancelGathering($input: CancelGatheringInput!) {
  cancelGathering(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<CancelGatheringMutation, CancelGatheringMutationVariables>;
export const PublishGatheringDocument = new TypedDocumentString(`
    mutation PublishGathering($input: PublishGatheringInput!) {
  publishGathering(input: $input) {
    __typename
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
    ... on CreateGatheringSuccess {
      gathering {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateGatheringMutation, CreateGatheringMutationVariables>;
export const EditGatheringDocument = new TypedDocumentString(`
    mutation EditGathering($input: EditGatheringInput!) {
  editGathering(input: $input) {
    __typename
    ... on EditGatheringSuccess {
      movedItems
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
}`) as unknown as TypedDocumentString<EditGatheringMutation, EditGatheringMutationVariables>;
export const SaveSeatPoolDocument = new TypedDocumentString(`
    mutation SaveSeatPool($input: SaveSeatPoolInput!) {
  saveSeatPool(input: $input) {
    __typename
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
  }
}
    `) as unknown as TypedDocumentString<SaveProgrammeItemMutation, SaveProgrammeItemMutationVariables>;
export const RemoveProgrammeItemDocument = new TypedDocumentString(`
    mutation RemoveProgrammeItem($input: RemoveProgrammeItemInput!) {
  removeProgrammeItem(input: $input) {
    __typename
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
export const SendGatheringMessageDocument = new TypedDocumentString(`
    mutation SendGatheringMessage($input: SendGatheringMessageInput!) {
  sendGatheringMessage(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<SendGatheringMessageMutation, SendGatheringMessageMutationVariables>;
export const TryGatheringMessageDocument = new TypedDocumentString(`
    mutation TryGatheringMessage($input: TryGatheringMessageInput!) {
  tryGatheringMessage(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<TryGatheringMessageMutation, TryGatheringMessageMutationVariables>;
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
    slug
    title
    city
    country
    latitude
    longitude
  }
  mayCreateGathering
}
    fragment GatheringLine on Gathering {
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
    isAllDay
    timeZone
    venue
    city
    country
    latitude
    longitude
    cancelReason
    registrationOpensAt
    registrationClosesAt
    registrationPhase
    isOpenForRegistration
    hasBegun
    offerHours
    offersEndHours
    lockVersion
    waiting
    isEnded
    whyNotRegister
    host {
      id
      name
    }
    pools {
      ...Pool
    }
    leftOut {
      hasPersons
      kinds
    }
    programme {
      ...Item
    }
    series {
      id
      title
      description
      legs {
        gathering {
          id
          slug
          title
          startsAt
          timeZone
          city
          country
        }
      }
    }
    viewerCan {
      register
      manage
      edit
      publish
      cancel
    }
    viewerSeatOptions {
      availability
      isEligible
      organisation {
        id
        name
      }
    }
    viewerRegistrations(first: 100) {
      edges {
        node {
          ...Seat
        }
      }
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
  isForPersons
  countries
  programmeItemId
  viewerCan {
    edit
    changeRules
    remove
  }
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
  isActive
  stateAt
  personName
  email
  isOwn
  isAnswered
  registeredByName
  isOverride
  waitlistPosition
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
    accept
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}`) as unknown as TypedDocumentString<GatheringQuery, GatheringQueryVariables>;
export const MyRegistrationsDocument = new TypedDocumentString(`
    query MyRegistrations {
  current: myRegistrations(when: CURRENT, first: 100) {
    edges {
      node {
        ...MySeat
      }
    }
  }
  ended: myRegistrations(when: ENDED, first: 100) {
    edges {
      node {
        ...MySeat
      }
    }
  }
  myCalendarFeed {
    createdAt
  }
}
    fragment Seat on Registration {
  id
  state
  isActive
  stateAt
  personName
  email
  isOwn
  isAnswered
  registeredByName
  isOverride
  waitlistPosition
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
    accept
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}
fragment MySeat on Registration {
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
    hasBegun
    isOpenForRegistration
  }
}`) as unknown as TypedDocumentString<MyRegistrationsQuery, MyRegistrationsQueryVariables>;
export const ManageGatheringDocument = new TypedDocumentString(`
    query ManageGathering($slug: String!) {
  gathering(slug: $slug) {
    programme {
      id
      title
    }
    id
    slug
    title
    timeZone
    state
    waiting
    isEnded
    pools {
      ...Pool
    }
    viewerCan {
      manage
      addParticipant
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
  isForPersons
  countries
  programmeItemId
  viewerCan {
    edit
    changeRules
    remove
  }
}`) as unknown as TypedDocumentString<ManageGatheringQuery, ManageGatheringQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($gatheringId: ID!, $first: Int!, $after: String, $filter: RegistrationFilter) {
  seated: registrations(
    gatheringId: $gatheringId
    first: 1
    filter: {group: SEATED}
  ) {
    totalCount
  }
  waiting: registrations(
    gatheringId: $gatheringId
    first: 1
    filter: {group: WAITING}
  ) {
    totalCount
  }
  pending: registrations(
    gatheringId: $gatheringId
    first: 1
    filter: {group: PENDING}
  ) {
    totalCount
  }
  ended: registrations(
    gatheringId: $gatheringId
    first: 1
    filter: {group: ENDED}
  ) {
    totalCount
  }
  registrations(
    gatheringId: $gatheringId
    first: $first
    after: $after
    filter: $filter
  ) {
    edges {
      node {
        ...Seat
        contactEmail
        partner {
          ...Partner
        }
        programmeItemIds
        registeredAt
        history {
          at
          to
          by
          isFirst
        }
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
      kind
      seats
      waiting
    }
    byCountry {
      country
      seats
      waiting
    }
  }
}
    fragment Seat on Registration {
  id
  state
  isActive
  stateAt
  personName
  email
  isOwn
  isAnswered
  registeredByName
  isOverride
  waitlistPosition
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
    accept
    cancel
    answerOffer
    substitute
    cancelAsOrganiser
    giveSeatAnyway
  }
}
fragment Partner on RegistrationPartner {
  personName
  mayBeSplit
}`) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
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
export const RegistrationExportDocument = new TypedDocumentString(`
    query RegistrationExport($gatheringId: ID!, $after: String) {
  registrations(gatheringId: $gatheringId, first: 100, after: $after) {
    edges {
      node {
        personName
        contactEmail
        partner {
          ...Partner
        }
        organisation {
          name
        }
        organisationKind
        country
        state
        stateAt
        registeredAt
        waitlistPosition
        offerDeadline
        programmeItemIds
        substituteName
        reason
        history {
          at
          to
          by
          isFirst
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Partner on RegistrationPartner {
  personName
  mayBeSplit
}`) as unknown as TypedDocumentString<RegistrationExportQuery, RegistrationExportQueryVariables>;
export const SeriesChoicesDocument = new TypedDocumentString(`
    query SeriesChoices {
  mayCreateGathering
  gatheringSeries(first: 100) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeriesChoicesQuery, SeriesChoicesQueryVariables>;
export const GatheringSeatsChangedDocument = new TypedDocumentString(`
    subscription GatheringSeatsChanged($gatheringId: ID!) {
  gatheringSeatsChanged(gatheringId: $gatheringId) {
    gatheringId
  }
}
    `) as unknown as TypedDocumentString<GatheringSeatsChangedSubscription, GatheringSeatsChangedSubscriptionVariables>;
export const GatheringMessagesDocument = new TypedDocumentString(`
    query GatheringMessages($gatheringId: ID!) {
  messageSegments(gatheringId: $gatheringId) {
    segment
    people
  }
  sentMessages(gatheringId: $gatheringId) {
    id
    segment
    subject
    body
    people
    sentAt
  }
}
    `) as unknown as TypedDocumentString<GatheringMessagesQuery, GatheringMessagesQueryVariables>;
export const SeatByLinkDocument = new TypedDocumentString(`
    query SeatByLink($token: String!) {
  seatByLink(token: $token) {
    ...LinkedSeat
  }
}
    fragment LinkedSeat on LinkedSeat {
  state
  personName
  isAnswered
  isOfAccount
  registeredByName
  waitlistPosition
  offerDeadline
  reason
  substituteName
  calendarPath
  organisation {
    id
    name
  }
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
  viewerCan {
    accept
    giveBack
    handOver
  }
}`) as unknown as TypedDocumentString<SeatByLinkQuery, SeatByLinkQueryVariables>;
export const AcceptSeatDocument = new TypedDocumentString(`
    mutation AcceptSeat($input: AcceptSeatInput!) {
  acceptSeat(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<AcceptSeatMutation, AcceptSeatMutationVariables>;
export const AcceptSeatByLinkDocument = new TypedDocumentString(`
    mutation AcceptSeatByLink($input: AcceptSeatByLinkInput!) {
  acceptSeatByLink(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<AcceptSeatByLinkMutation, AcceptSeatByLinkMutationVariables>;
export const GiveSeatBackByLinkDocument = new TypedDocumentString(`
    mutation GiveSeatBackByLink($input: GiveSeatBackByLinkInput!) {
  giveSeatBackByLink(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<GiveSeatBackByLinkMutation, GiveSeatBackByLinkMutationVariables>;
export const HandSeatOverByLinkDocument = new TypedDocumentString(`
    mutation HandSeatOverByLink($input: HandSeatOverByLinkInput!) {
  handSeatOverByLink(input: $input) {
    __typename
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
}`) as unknown as TypedDocumentString<HandSeatOverByLinkMutation, HandSeatOverByLinkMutationVariables>;