/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A request of the viewer to act for an organisation. */
export type AskToRepresentInput = {
  /** To those who confirm; may be empty. */
  message: string;
  /** The organisation that the viewer wants to act for. */
  organisationId: string | number;
  /** What the viewer wants to do in its name. */
  role: RepresentationRole;
};

/** A request that the viewer confirms. */
export type ConfirmRepresentationInput = {
  /** The representation that was asked for. */
  representationId: string | number;
};

/** The order of a directory. */
export type DirectorySort =
  /** By name, in alphabetical order without regard to capitals and accents. */
  | 'NAME'
  /** Those who joined or were registered last come first. */
  | 'NEWEST';

/** A representation that the viewer ends, or a request that they take back. */
export type EndRepresentationInput = {
  /** The representation to end. */
  representationId: string | number;
};

/** Narrows the directory of members. What a member shows to members only finds them only there. */
export type MemberFilter = {
  /** Members who offer this. */
  capacity?: Term | null | undefined;
  /** Members whose place is in this country. */
  country?: string | null | undefined;
  /** Members who speak this language. */
  language?: string | null | undefined;
  /** Members who look for this. */
  need?: Term | null | undefined;
  /** In name, line and place. */
  search?: string | null | undefined;
};

/** A part of what is said of an organisation. */
export type OrganisationField =
  /** What it does, in its own words. */
  | 'DESCRIPTION'
  /** What kind of organisation it is. */
  | 'KIND'
  /** Its official name. */
  | 'NAME'
  /** The town of its seat. */
  | 'PLACE'
  /** The address of its website. */
  | 'WEBSITE';

/** Narrows the directory of organisations. */
export type OrganisationFilter = {
  /** Organisations whose seat is in this country. */
  country?: string | null | undefined;
  /** Organisations of this kind. */
  kind?: OrganisationKind | null | undefined;
  /** In name, words and place. */
  search?: string | null | undefined;
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

/** What moderators say of the name, kind and country of an organisation. */
export type OrganisationStanding =
  /** A moderator has confirmed them. */
  | 'CONFIRMED'
  /** No moderator has confirmed them yet, or not since they changed. */
  | 'PENDING'
  /** A moderator has refused to confirm them. */
  | 'REFUSED';

/** A part of a profile that a member may show to members only. */
export type ProfileField =
  /** What the member can offer. */
  | 'CAPACITIES'
  /** The line about the member. */
  | 'HEADLINE'
  /** The languages that the member speaks. */
  | 'LANGUAGES'
  /** What the member looks for. */
  | 'NEEDS'
  /** The organisations that the member acts for. */
  | 'ORGANISATIONS'
  /** The picture of the member. */
  | 'PICTURE'
  /** Town and country of the member. */
  | 'PLACE';

/** Which organisation is not what it says it is, and why. */
export type RefuseOrganisationInput = {
  /** The `lockVersion` of the organisation that the viewer has read. */
  lockVersion: number;
  /** The organisation that the viewer has looked at. */
  organisationId: string | number;
  /** The reason, which its people read */
  reason: string;
};

/** A request that the viewer refuses. */
export type RefuseRepresentationInput = {
  /** Why it is refused; the member reads it. */
  reason: string;
  /** The representation that was asked for. */
  representationId: string | number;
};

/** An organisation that is not in the directory yet. */
export type RegisterOrganisationInput = {
  /** What it does, in its own words; may be empty. */
  description: string;
  /** Says that it is another organisation than those whose names look alike. */
  isAnother?: boolean | null | undefined;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** Its official name, once per country. */
  name: string;
  /** The town of its seat, from `places`. */
  placeId: string | number;
  /** An http or https address; https when it names neither. */
  website?: string | null | undefined;
};

/** A picture that the viewer no longer wants to show. */
export type RemovePictureInput = {
  /** The `pictureKey` that the viewer saw; a picture that was uploaded since then stays. */
  pictureKey: string;
};

/** What a member may do in the name of an organisation. */
export type RepresentationRole =
  /** Speaks for the organisation and describes it. */
  | 'REPRESENTATIVE'
  /** May also commit the organisation, by signing in its name. */
  | 'SIGNATORY';

/** The state of a representation. */
export type RepresentationState =
  /** The member has asked and waits for an answer. */
  | 'ASKED'
  /** The member acts for the organisation. */
  | 'CONFIRMED'
  /** The representation ended, or the request was taken back. */
  | 'ENDED'
  /** The request was refused, with a reason. */
  | 'REFUSED';

/** A field of work that members can offer or look for. */
export type Term =
  /** Offered or looked for: Care. */
  | 'CARE'
  /** Offered or looked for: Community organising. */
  | 'COMMUNITY_ORGANISING'
  /** Offered or looked for: Co-design. */
  | 'CO_DESIGN'
  /** Offered or looked for: Diversity and inclusion. */
  | 'DIVERSITY'
  /** Offered or looked for: Employment. */
  | 'EMPLOYMENT'
  /** Offered or looked for: EU funding. */
  | 'EU_FUNDING'
  /** Offered or looked for: Evaluation. */
  | 'EVALUATION'
  /** Offered or looked for: Facilitation. */
  | 'FACILITATION'
  /** Offered or looked for: Housing. */
  | 'HOUSING'
  /** Offered or looked for: Legal advice. */
  | 'LEGAL_ADVICE'
  /** Offered or looked for: Open data. */
  | 'OPEN_DATA'
  /** Offered or looked for: Policy drafting. */
  | 'POLICY_DRAFTING'
  /** Offered or looked for: Public procurement. */
  | 'PUBLIC_PROCUREMENT'
  /** Offered or looked for: Research. */
  | 'RESEARCH'
  /** Offered or looked for: Rural development. */
  | 'RURAL_DEVELOPMENT'
  /** Offered or looked for: Service design. */
  | 'SERVICE_DESIGN'
  /** Offered or looked for: Social finance. */
  | 'SOCIAL_FINANCE'
  /** Offered or looked for: Storytelling. */
  | 'STORYTELLING'
  /** Offered or looked for: Town planning. */
  | 'TOWN_PLANNING'
  /** Offered or looked for: Training. */
  | 'TRAINING'
  /** Offered or looked for: Translation. */
  | 'TRANSLATION'
  /** Offered or looked for: Work with young people. */
  | 'YOUTH';

/** What shall be said of an organisation, whole. */
export type UpdateOrganisationInput = {
  /** What it does, in its own words; may be empty. */
  description: string;
  /** Says that it is another organisation than those whose names look alike. */
  isAnother?: boolean | null | undefined;
  /** What kind of organisation it is. */
  kind: OrganisationKind;
  /** The `lockVersion` of the organisation when it was read. */
  lockVersion: number;
  /** Its official name, once per country. */
  name: string;
  /** The organisation to change. */
  organisationId: string | number;
  /** The town of its seat, from `places`. */
  placeId: string | number;
  /** An http or https address; https when it names neither. */
  website?: string | null | undefined;
};

/** The whole profile of the viewer as it shall be. */
export type UpdateProfileInput = {
  /** What the viewer can offer. */
  capacities: Array<Term>;
  /** One line in the viewer’s own words; may be empty. */
  headline: string;
  /** The languages that the viewer speaks, best first. */
  languages: Array<string>;
  /** What only members see; the rest is public. */
  membersOnly: Array<ProfileField>;
  /** The name that everybody sees. */
  name: string;
  /** What the viewer looks for. */
  needs: Array<Term>;
  /** From `places`; null for none. */
  placeId?: string | number | null | undefined;
};

/** Whether the name, the kind and the country of an organisation are right. */
export type VerifyOrganisationInput = {
  /** False takes it back. */
  isVerified: boolean;
  /** The `lockVersion` of the organisation that the viewer has read. */
  lockVersion?: number | null | undefined;
  /** The organisation that the viewer has looked at. */
  organisationId: string | number;
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

export type MemberCardFragment = { id: string, name: string | null, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean };

export type PlacePartsFragment = { id: string, name: string, country: string, latitude: number, longitude: number };

export type OrganisationCardFragment = { id: string, name: string | null, kind: OrganisationKind, isVerified: boolean, standing: OrganisationStanding, isHidden: boolean, description: string, website: string | null, lockVersion: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } };

export type RepresentationPartsFragment = { id: string, role: RepresentationRole, state: RepresentationState, isWaiting: boolean, isOwn: boolean, message: string, askedAt: string, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } };

export type StandingPartsFragment = { similar: Array<{ hasSameName: boolean, hasSameDomain: boolean, organisation: { id: string, name: string | null, kind: OrganisationKind, standing: OrganisationStanding, place: { id: string, name: string, country: string, latitude: number, longitude: number } } }>, waitingGatherings: Array<{ slug: string, title: string, startsAt: string, timeZone: string, people: number }> };

export type OrganisationsToConfirmQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationsToConfirmQuery = { organisationsToConfirm: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, kind: OrganisationKind, isVerified: boolean, standing: OrganisationStanding, isHidden: boolean, description: string, website: string | null, lockVersion: number, place: { id: string, name: string, country: string, latitude: number, longitude: number }, similar: Array<{ hasSameName: boolean, hasSameDomain: boolean, organisation: { id: string, name: string | null, kind: OrganisationKind, standing: OrganisationStanding, place: { id: string, name: string, country: string, latitude: number, longitude: number } } }>, waitingGatherings: Array<{ slug: string, title: string, startsAt: string, timeZone: string, people: number }> } }> } };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  sort: DirectorySort;
}>;


export type MembersQuery = { languages: Array<string>, members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { capacities: Array<Term>, id: string, name: string | null, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean, place: { id: string, name: string, country: string, latitude: number, longitude: number } | null } }> }, memberPlaces: Array<{ count: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } }>, countries: Array<{ country: string, members: number }> };

export type OrganisationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort: DirectorySort;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, kind: OrganisationKind, isVerified: boolean, standing: OrganisationStanding, isHidden: boolean, description: string, website: string | null, lockVersion: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } } }> }, organisationPlaces: Array<{ count: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } }>, countries: Array<{ country: string, organisations: number }> };

export type MemberQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberQuery = { member: { languages: Array<string>, capacities: Array<Term>, needs: Array<Term>, id: string, name: string | null, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean, place: { id: string, name: string, country: string, latitude: number, longitude: number } | null, viewerCan: { edit: boolean, report: boolean }, representations: { edges: Array<{ node: { id: string, role: RepresentationRole, state: RepresentationState, isWaiting: boolean, isOwn: boolean, message: string, askedAt: string, organisation: { id: string, name: string | null, kind: OrganisationKind }, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } } }> } } | null };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationQuery = { organisation: { isDomainProven: boolean, refusalReason: string | null, id: string, name: string | null, kind: OrganisationKind, isVerified: boolean, standing: OrganisationStanding, isHidden: boolean, description: string, website: string | null, lockVersion: number, viewerCan: { update: boolean, verify: boolean, askToRepresent: boolean, report: boolean }, viewerRepresentation: { id: string, role: RepresentationRole, state: RepresentationState, isWaiting: boolean, isOwn: boolean, message: string, askedAt: string, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } } | null, representations: { edges: Array<{ node: { id: string, role: RepresentationRole, state: RepresentationState, isWaiting: boolean, isOwn: boolean, message: string, askedAt: string, member: { id: string, name: string | null, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean }, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } } }> }, place: { id: string, name: string, country: string, latitude: number, longitude: number }, similar: Array<{ hasSameName: boolean, hasSameDomain: boolean, organisation: { id: string, name: string | null, kind: OrganisationKind, standing: OrganisationStanding, place: { id: string, name: string, country: string, latitude: number, longitude: number } } }>, waitingGatherings: Array<{ slug: string, title: string, startsAt: string, timeZone: string, people: number }> } | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { languages: Array<string>, viewer: { member: { emailAddress: string | null, languages: Array<string>, capacities: Array<Term>, needs: Array<Term>, membersOnly: Array<ProfileField> | null, id: string, name: string | null, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean, place: { id: string, name: string, country: string, latitude: number, longitude: number } | null, representations: { edges: Array<{ node: { id: string, role: RepresentationRole, state: RepresentationState, isWaiting: boolean, isOwn: boolean, message: string, askedAt: string, organisation: { id: string, name: string | null }, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } } }> } } } | null };

export type PlacesQueryVariables = Exact<{
  search: string;
}>;


export type PlacesQuery = { places: Array<{ id: string, name: string, country: string, latitude: number, longitude: number }> };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { __typename: 'UpdateProfileSuccess' } };

export type RemovePictureMutationVariables = Exact<{
  input: RemovePictureInput;
}>;


export type RemovePictureMutation = { removePicture: { __typename: 'RemovePictureSuccess' } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation:
    | { __typename: 'OrganisationExists', organisationId: string | null, code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RegisterOrganisationSuccess', organisation: { id: string } }
    | { __typename: 'SimilarOrganisations', code: string, message: string, organisations: Array<{ id: string, name: string | null, place: { id: string, name: string, country: string, latitude: number, longitude: number } }>, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation:
    | { __typename: 'OrganisationChanged', lockVersion: number, differences: Array<OrganisationField>, code: string, message: string, organisation: { id: string, name: string | null, kind: OrganisationKind, isVerified: boolean, standing: OrganisationStanding, isHidden: boolean, description: string, website: string | null, lockVersion: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } }, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'OrganisationExists', organisationId: string | null, code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'SimilarOrganisations', code: string, message: string, organisations: Array<{ id: string, name: string | null, place: { id: string, name: string, country: string, latitude: number, longitude: number } }>, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'UpdateOrganisationSuccess' }
   };

export type VerifyOrganisationMutationVariables = Exact<{
  input: VerifyOrganisationInput;
}>;


export type VerifyOrganisationMutation = { verifyOrganisation:
    | { __typename: 'OrganisationChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'VerifyOrganisationSuccess' }
   };

export type RefuseOrganisationMutationVariables = Exact<{
  input: RefuseOrganisationInput;
}>;


export type RefuseOrganisationMutation = { refuseOrganisation:
    | { __typename: 'OrganisationChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'RefuseOrganisationSuccess' }
   };

export type AskToRepresentMutationVariables = Exact<{
  input: AskToRepresentInput;
}>;


export type AskToRepresentMutation = { askToRepresent:
    | { __typename: 'AlreadyRepresents', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'AskToRepresentSuccess' }
   };

export type ConfirmRepresentationMutationVariables = Exact<{
  input: ConfirmRepresentationInput;
}>;


export type ConfirmRepresentationMutation = { confirmRepresentation:
    | { __typename: 'ConfirmRepresentationSuccess' }
    | { __typename: 'RepresentationChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type RefuseRepresentationMutationVariables = Exact<{
  input: RefuseRepresentationInput;
}>;


export type RefuseRepresentationMutation = { refuseRepresentation:
    | { __typename: 'RefuseRepresentationSuccess' }
    | { __typename: 'RepresentationChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type EndRepresentationMutationVariables = Exact<{
  input: EndRepresentationInput;
}>;


export type EndRepresentationMutation = { endRepresentation:
    | { __typename: 'EndRepresentationSuccess' }
    | { __typename: 'RepresentationChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

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
export const MemberCardFragmentDoc = new TypedDocumentString(`
    fragment MemberCard on Member {
  id
  name
  headline
  pictureKey
  country
  isHidden
}
    `, {"fragmentName":"MemberCard"}) as unknown as TypedDocumentString<MemberCardFragment, unknown>;
export const PlacePartsFragmentDoc = new TypedDocumentString(`
    fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
    `, {"fragmentName":"PlaceParts"}) as unknown as TypedDocumentString<PlacePartsFragment, unknown>;
export const OrganisationCardFragmentDoc = new TypedDocumentString(`
    fragment OrganisationCard on Organisation {
  id
  name
  kind
  isVerified
  standing
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
  lockVersion
}
    fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}`, {"fragmentName":"OrganisationCard"}) as unknown as TypedDocumentString<OrganisationCardFragment, unknown>;
export const RepresentationPartsFragmentDoc = new TypedDocumentString(`
    fragment RepresentationParts on Representation {
  id
  role
  state
  isWaiting
  isOwn
  message
  askedAt
  viewerCan {
    confirm
    refuse
    end
  }
}
    `, {"fragmentName":"RepresentationParts"}) as unknown as TypedDocumentString<RepresentationPartsFragment, unknown>;
export const StandingPartsFragmentDoc = new TypedDocumentString(`
    fragment StandingParts on Organisation {
  similar {
    hasSameName
    hasSameDomain
    organisation {
      id
      name
      kind
      standing
      place {
        ...PlaceParts
      }
    }
  }
  waitingGatherings {
    slug
    title
    startsAt
    timeZone
    people
  }
}
    fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}`, {"fragmentName":"StandingParts"}) as unknown as TypedDocumentString<StandingPartsFragment, unknown>;
export const OrganisationsToConfirmDocument = new TypedDocumentString(`
    query OrganisationsToConfirm($first: Int!, $after: String) {
  organisationsToConfirm(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OrganisationCard
        ...StandingParts
      }
    }
  }
}
    fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
fragment OrganisationCard on Organisation {
  id
  name
  kind
  isVerified
  standing
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
  lockVersion
}
fragment StandingParts on Organisation {
  similar {
    hasSameName
    hasSameDomain
    organisation {
      id
      name
      kind
      standing
      place {
        ...PlaceParts
      }
    }
  }
  waitingGatherings {
    slug
    title
    startsAt
    timeZone
    people
  }
}`) as unknown as TypedDocumentString<OrganisationsToConfirmQuery, OrganisationsToConfirmQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($first: Int!, $after: String, $filter: MemberFilter, $sort: DirectorySort!) {
  members(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MemberCard
        place {
          ...PlaceParts
        }
        capacities
      }
    }
  }
  memberPlaces(filter: $filter) {
    count
    place {
      ...PlaceParts
    }
  }
  countries {
    country
    members
  }
  languages
}
    fragment MemberCard on Member {
  id
  name
  headline
  pictureKey
  country
  isHidden
}
fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($first: Int!, $after: String, $filter: OrganisationFilter, $sort: DirectorySort!) {
  organisations(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OrganisationCard
      }
    }
  }
  organisationPlaces(filter: $filter) {
    count
    place {
      ...PlaceParts
    }
  }
  countries {
    country
    organisations
  }
}
    fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
fragment OrganisationCard on Organisation {
  id
  name
  kind
  isVerified
  standing
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
  lockVersion
}`) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($id: ID!) {
  member(id: $id) {
    ...MemberCard
    place {
      ...PlaceParts
    }
    languages
    capacities
    needs
    viewerCan {
      edit
      report
    }
    representations(first: 100) {
      edges {
        node {
          ...RepresentationParts
          organisation {
            id
            name
            kind
          }
        }
      }
    }
  }
}
    fragment MemberCard on Member {
  id
  name
  headline
  pictureKey
  country
  isHidden
}
fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
fragment RepresentationParts on Representation {
  id
  role
  state
  isWaiting
  isOwn
  message
  askedAt
  viewerCan {
    confirm
    refuse
    end
  }
}`) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!) {
  organisation(id: $id) {
    ...OrganisationCard
    isDomainProven
    refusalReason
    ...StandingParts
    viewerCan {
      update
      verify
      askToRepresent
      report
    }
    viewerRepresentation {
      ...RepresentationParts
    }
    representations(first: 100) {
      edges {
        node {
          ...RepresentationParts
          member {
            ...MemberCard
          }
        }
      }
    }
  }
}
    fragment MemberCard on Member {
  id
  name
  headline
  pictureKey
  country
  isHidden
}
fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
fragment OrganisationCard on Organisation {
  id
  name
  kind
  isVerified
  standing
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
  lockVersion
}
fragment RepresentationParts on Representation {
  id
  role
  state
  isWaiting
  isOwn
  message
  askedAt
  viewerCan {
    confirm
    refuse
    end
  }
}
fragment StandingParts on Organisation {
  similar {
    hasSameName
    hasSameDomain
    organisation {
      id
      name
      kind
      standing
      place {
        ...PlaceParts
      }
    }
  }
  waitingGatherings {
    slug
    title
    startsAt
    timeZone
    people
  }
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const MyProfileDocument = new TypedDocumentString(`
    query MyProfile {
  viewer {
    member {
      ...MemberCard
      emailAddress
      place {
        ...PlaceParts
      }
      languages
      capacities
      needs
      membersOnly
      representations(first: 100) {
        edges {
          node {
            ...RepresentationParts
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
  languages
}
    fragment MemberCard on Member {
  id
  name
  headline
  pictureKey
  country
  isHidden
}
fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
fragment RepresentationParts on Representation {
  id
  role
  state
  isWaiting
  isOwn
  message
  askedAt
  viewerCan {
    confirm
    refuse
    end
  }
}`) as unknown as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($search: String!) {
  places(search: $search) {
    ...PlaceParts
  }
}
    fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RemovePictureDocument = new TypedDocumentString(`
    mutation RemovePicture($input: RemovePictureInput!) {
  removePicture(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RemovePictureMutation, RemovePictureMutationVariables>;
export const RegisterOrganisationDocument = new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    __typename
    ... on RegisterOrganisationSuccess {
      organisation {
        id
      }
    }
    ...ProblemParts
    ... on OrganisationExists {
      organisationId
    }
    ... on SimilarOrganisations {
      organisations {
        id
        name
        place {
          ...PlaceParts
        }
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}
fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}`) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    __typename
    ...ProblemParts
    ... on OrganisationExists {
      organisationId
    }
    ... on SimilarOrganisations {
      organisations {
        id
        name
        place {
          ...PlaceParts
        }
      }
    }
    ... on OrganisationChanged {
      lockVersion
      differences
      organisation {
        ...OrganisationCard
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  parameters {
    name
    values
  }
}
fragment PlaceParts on Place {
  id
  name
  country
  latitude
  longitude
}
fragment OrganisationCard on Organisation {
  id
  name
  kind
  isVerified
  standing
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
  lockVersion
}`) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const VerifyOrganisationDocument = new TypedDocumentString(`
    mutation VerifyOrganisation($input: VerifyOrganisationInput!) {
  verifyOrganisation(input: $input) {
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
}`) as unknown as TypedDocumentString<VerifyOrganisationMutation, VerifyOrganisationMutationVariables>;
export const RefuseOrganisationDocument = new TypedDocumentString(`
    mutation RefuseOrganisation($input: RefuseOrganisationInput!) {
  refuseOrganisation(input: $input) {
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
}`) as unknown as TypedDocumentString<RefuseOrganisationMutation, RefuseOrganisationMutationVariables>;
export const AskToRepresentDocument = new TypedDocumentString(`
    mutation AskToRepresent($input: AskToRepresentInput!) {
  askToRepresent(input: $input) {
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
}`) as unknown as TypedDocumentString<AskToRepresentMutation, AskToRepresentMutationVariables>;
export const ConfirmRepresentationDocument = new TypedDocumentString(`
    mutation ConfirmRepresentation($input: ConfirmRepresentationInput!) {
  confirmRepresentation(input: $input) {
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
}`) as unknown as TypedDocumentString<ConfirmRepresentationMutation, ConfirmRepresentationMutationVariables>;
export const RefuseRepresentationDocument = new TypedDocumentString(`
    mutation RefuseRepresentation($input: RefuseRepresentationInput!) {
  refuseRepresentation(input: $input) {
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
}`) as unknown as TypedDocumentString<RefuseRepresentationMutation, RefuseRepresentationMutationVariables>;
export const EndRepresentationDocument = new TypedDocumentString(`
    mutation EndRepresentation($input: EndRepresentationInput!) {
  endRepresentation(input: $input) {
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
}`) as unknown as TypedDocumentString<EndRepresentationMutation, EndRepresentationMutationVariables>;