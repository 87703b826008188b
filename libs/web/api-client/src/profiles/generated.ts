/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AskToRepresentInput = {
  /** May be empty. */
  message: string;
  /** The organisation */
  organisationId: string | number;
  role: RepresentationRole;
};

export type ConfirmRepresentationInput = {
  /** The representation */
  representationId: string | number;
};

/** The order of a directory. */
export type DirectorySort =
  /** By name, in alphabetical order without regard to capitals and accents. */
  | 'NAME'
  /** Those who joined or were registered last come first. */
  | 'NEWEST';

export type EndRepresentationInput = {
  /** The representation */
  representationId: string | number;
};

export type MemberFilter = {
  capacity?: Term | null | undefined;
  /** ISO 3166-1 alpha-2, capitals. */
  country?: string | null | undefined;
  /** BCP 47. */
  language?: string | null | undefined;
  need?: Term | null | undefined;
  /** In name, line and place. */
  search?: string | null | undefined;
};

export type OrganisationFilter = {
  /** ISO 3166-1 alpha-2, capitals. */
  country?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  /** In name, words and place. */
  search?: string | null | undefined;
};

/** What an organisation is. */
export type OrganisationKind =
  | 'CITY'
  | 'CIVIL_SOCIETY'
  | 'EU_INSTITUTION'
  | 'NETWORK'
  | 'PUBLIC_AGENCY'
  | 'REGION'
  | 'SOCIAL_ENTERPRISE'
  | 'THINK_TANK'
  | 'UNIVERSITY';

/** The parts of a profile that a member may keep for other members. */
export type ProfileField =
  | 'CAPACITIES'
  | 'HEADLINE'
  | 'LANGUAGES'
  | 'NEEDS'
  | 'ORGANISATIONS'
  | 'PICTURE'
  | 'PLACE';

export type RefuseRepresentationInput = {
  /** The reason */
  reason: string;
  /** The representation */
  representationId: string | number;
};

export type RegisterOrganisationInput = {
  /** May be empty. */
  description: string;
  kind: OrganisationKind;
  /** The name */
  name: string;
  /** From `places`. */
  placeId: string | number;
  /** An http or https address; https when it names neither. */
  website?: string | null | undefined;
};

/** What a member may do in the name of an organisation. A signatory may also commit it. */
export type RepresentationRole =
  | 'REPRESENTATIVE'
  | 'SIGNATORY';

/** How a representation stands. */
export type RepresentationState =
  | 'ASKED'
  | 'CONFIRMED'
  | 'ENDED'
  | 'REFUSED';

/** What members can offer and what they look for. */
export type Term =
  | 'CARE'
  | 'COMMUNITY_ORGANISING'
  | 'CO_DESIGN'
  | 'DIVERSITY'
  | 'EMPLOYMENT'
  | 'EU_FUNDING'
  | 'EVALUATION'
  | 'FACILITATION'
  | 'HOUSING'
  | 'LEGAL_ADVICE'
  | 'OPEN_DATA'
  | 'POLICY_DRAFTING'
  | 'PUBLIC_PROCUREMENT'
  | 'RESEARCH'
  | 'RURAL_DEVELOPMENT'
  | 'SERVICE_DESIGN'
  | 'SOCIAL_FINANCE'
  | 'STORYTELLING'
  | 'TOWN_PLANNING'
  | 'TRAINING'
  | 'TRANSLATION'
  | 'YOUTH';

export type UpdateOrganisationInput = {
  /** May be empty. */
  description: string;
  kind: OrganisationKind;
  /** The name */
  name: string;
  /** The organisation */
  organisationId: string | number;
  /** From `places`. */
  placeId: string | number;
  /** An http or https address; https when it names neither. */
  website?: string | null | undefined;
};

export type UpdateProfileInput = {
  capacities: Array<Term>;
  /** May be empty. */
  headline: string;
  /** BCP 47, best first. */
  languages: Array<string>;
  /** What only members see; the rest is public. */
  membersOnly: Array<ProfileField>;
  /** The name */
  name: string;
  needs: Array<Term>;
  /** From `places`; null for none. */
  placeId?: string | number | null | undefined;
};

export type VerifyOrganisationInput = {
  /** False takes it back. */
  isVerified: boolean;
  /** The organisation */
  organisationId: string | number;
};

export type MemberCardFragment = { id: string, name: string, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean };

export type PlacePartsFragment = { id: string, name: string, country: string, latitude: number, longitude: number };

export type OrganisationCardFragment = { id: string, name: string, kind: OrganisationKind, isVerified: boolean, isHidden: boolean, description: string, website: string | null, place: { id: string, name: string, country: string, latitude: number, longitude: number } };

export type RepresentationPartsFragment = { id: string, role: RepresentationRole, state: RepresentationState, message: string, askedAt: string, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  sort: DirectorySort;
}>;


export type MembersQuery = { languages: Array<string>, members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { capacities: Array<Term>, id: string, name: string, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean, place: { id: string, name: string, country: string, latitude: number, longitude: number } | null } }> }, memberPlaces: Array<{ count: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } }>, countries: Array<{ country: string, members: number }> };

export type OrganisationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort: DirectorySort;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: OrganisationKind, isVerified: boolean, isHidden: boolean, description: string, website: string | null, place: { id: string, name: string, country: string, latitude: number, longitude: number } } }> }, organisationPlaces: Array<{ count: number, place: { id: string, name: string, country: string, latitude: number, longitude: number } }>, countries: Array<{ country: string, organisations: number }> };

export type MemberQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberQuery = { member: { languages: Array<string>, capacities: Array<Term>, needs: Array<Term>, id: string, name: string, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean, place: { id: string, name: string, country: string, latitude: number, longitude: number } | null, viewerCan: { edit: boolean }, representations: Array<{ id: string, role: RepresentationRole, state: RepresentationState, message: string, askedAt: string, organisation: { id: string, name: string, kind: OrganisationKind }, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } }> } | null };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationQuery = { organisation: { id: string, name: string, kind: OrganisationKind, isVerified: boolean, isHidden: boolean, description: string, website: string | null, viewerCan: { update: boolean, verify: boolean, askToRepresent: boolean }, viewerRepresentation: { id: string, role: RepresentationRole, state: RepresentationState, message: string, askedAt: string, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } } | null, representations: Array<{ id: string, role: RepresentationRole, state: RepresentationState, message: string, askedAt: string, member: { id: string, name: string, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean }, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } }>, place: { id: string, name: string, country: string, latitude: number, longitude: number } } | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { languages: Array<string>, viewer: { member: { emailAddress: string | null, languages: Array<string>, capacities: Array<Term>, needs: Array<Term>, membersOnly: Array<ProfileField> | null, id: string, name: string, headline: string, pictureKey: string | null, country: string | null, isHidden: boolean, place: { id: string, name: string, country: string, latitude: number, longitude: number } | null, representations: Array<{ id: string, role: RepresentationRole, state: RepresentationState, message: string, askedAt: string, organisation: { id: string, name: string }, viewerCan: { confirm: boolean, refuse: boolean, end: boolean } }> } } | null };

export type PlacesQueryVariables = Exact<{
  search: string;
}>;


export type PlacesQuery = { places: Array<{ id: string, name: string, country: string, latitude: number, longitude: number }> };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { __typename: 'ProfileUpdated' } };

export type RemovePictureMutationVariables = Exact<{ [key: string]: never; }>;


export type RemovePictureMutation = { removePicture: { __typename: 'ProfileUpdated' } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation:
    | { __typename: 'OrganisationExists', message: string, organisationId: string | null }
    | { __typename: 'OrganisationSaved', organisation: { id: string } }
   };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation:
    | { __typename: 'OrganisationExists', message: string, organisationId: string | null }
    | { __typename: 'OrganisationSaved' }
   };

export type VerifyOrganisationMutationVariables = Exact<{
  input: VerifyOrganisationInput;
}>;


export type VerifyOrganisationMutation = { verifyOrganisation: { __typename: 'OrganisationSaved' } };

export type AskToRepresentMutationVariables = Exact<{
  input: AskToRepresentInput;
}>;


export type AskToRepresentMutation = { askToRepresent:
    | { __typename: 'AlreadyRepresents', message: string }
    | { __typename: 'RepresentationChanged' }
   };

export type ConfirmRepresentationMutationVariables = Exact<{
  input: ConfirmRepresentationInput;
}>;


export type ConfirmRepresentationMutation = { confirmRepresentation:
    | { __typename: 'RepresentationChanged' }
    | { __typename: 'RepresentationSettled', message: string }
   };

export type RefuseRepresentationMutationVariables = Exact<{
  input: RefuseRepresentationInput;
}>;


export type RefuseRepresentationMutation = { refuseRepresentation:
    | { __typename: 'RepresentationChanged' }
    | { __typename: 'RepresentationSettled', message: string }
   };

export type EndRepresentationMutationVariables = Exact<{
  input: EndRepresentationInput;
}>;


export type EndRepresentationMutation = { endRepresentation:
    | { __typename: 'RepresentationChanged' }
    | { __typename: 'RepresentationSettled', message: string }
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
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
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
  message
  askedAt
  viewerCan {
    confirm
    refuse
    end
  }
}
    `, {"fragmentName":"RepresentationParts"}) as unknown as TypedDocumentString<RepresentationPartsFragment, unknown>;
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
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
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
    }
    representations {
      ...RepresentationParts
      organisation {
        id
        name
        kind
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
    viewerCan {
      update
      verify
      askToRepresent
    }
    viewerRepresentation {
      ...RepresentationParts
    }
    representations {
      ...RepresentationParts
      member {
        ...MemberCard
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
  isHidden
  place {
    ...PlaceParts
  }
  description
  website
}
fragment RepresentationParts on Representation {
  id
  role
  state
  message
  askedAt
  viewerCan {
    confirm
    refuse
    end
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
      representations {
        ...RepresentationParts
        organisation {
          id
          name
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
    mutation RemovePicture {
  removePicture {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RemovePictureMutation, RemovePictureMutationVariables>;
export const RegisterOrganisationDocument = new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    __typename
    ... on OrganisationSaved {
      organisation {
        id
      }
    }
    ... on OrganisationExists {
      message
      organisationId
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    __typename
    ... on OrganisationExists {
      message
      organisationId
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const VerifyOrganisationDocument = new TypedDocumentString(`
    mutation VerifyOrganisation($input: VerifyOrganisationInput!) {
  verifyOrganisation(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<VerifyOrganisationMutation, VerifyOrganisationMutationVariables>;
export const AskToRepresentDocument = new TypedDocumentString(`
    mutation AskToRepresent($input: AskToRepresentInput!) {
  askToRepresent(input: $input) {
    __typename
    ... on AlreadyRepresents {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskToRepresentMutation, AskToRepresentMutationVariables>;
export const ConfirmRepresentationDocument = new TypedDocumentString(`
    mutation ConfirmRepresentation($input: ConfirmRepresentationInput!) {
  confirmRepresentation(input: $input) {
    __typename
    ... on RepresentationSettled {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmRepresentationMutation, ConfirmRepresentationMutationVariables>;
export const RefuseRepresentationDocument = new TypedDocumentString(`
    mutation RefuseRepresentation($input: RefuseRepresentationInput!) {
  refuseRepresentation(input: $input) {
    __typename
    ... on RepresentationSettled {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseRepresentationMutation, RefuseRepresentationMutationVariables>;
export const EndRepresentationDocument = new TypedDocumentString(`
    mutation EndRepresentation($input: EndRepresentationInput!) {
  endRepresentation(input: $input) {
    __typename
    ... on RepresentationSettled {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndRepresentationMutation, EndRepresentationMutationVariables>;