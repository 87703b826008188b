/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The phases of a process, in their order. */
export type PhaseKind =
  /** The process is over; everything stays readable. */
  | 'CLOSED'
  /** Everybody is asked what they would change. */
  | 'CONSULTATION'
  /** The text is being written. */
  | 'DRAFTING'
  /** The text is final; what was proposed can still be discussed. */
  | 'ENDORSEMENT'
  /** The text is prepared; there may be none yet. */
  | 'INPUT'
  /** What was proposed is decided. */
  | 'RESOLUTION'
  /** The text is final. The platform does not collect signatures. */
  | 'SIGNATURE';

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { processes: { edges: Array<{ node: { id: string, title: string, summary: string, phase: PhaseKind | null, phaseUntil: string | null, nextPhase: PhaseKind | null, declarations: Array<{ slug: string, title: string, language: string, versionNumber: number, publishedAt: string, openAmendmentCount: number, membersCan: { propose: boolean } }> } }> }, gatherings: { totalCount: number, edges: Array<{ node: { id: string, slug: string, title: string, kind: GatheringKind, startsAt: string, endsAt: string, timeZone: string, city: string | null, country: string | null, free: number, capacity: number, isOpenForRegistration: boolean, state: GatheringState } }> }, members: { totalCount: number }, organisations: { totalCount: number }, countries: Array<{ country: string }> };

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

export const HomeDocument = new TypedDocumentString(`
    query Home {
  processes(first: 2) {
    edges {
      node {
        id
        title
        summary
        phase
        phaseUntil
        nextPhase
        declarations {
          slug
          title
          language
          versionNumber
          publishedAt
          openAmendmentCount
          membersCan {
            propose
          }
        }
      }
    }
  }
  gatherings(first: 4) {
    totalCount
    edges {
      node {
        id
        slug
        title
        kind
        startsAt
        endsAt
        timeZone
        city
        country
        free
        capacity
        isOpenForRegistration
        state
      }
    }
  }
  members(first: 1) {
    totalCount
  }
  organisations(first: 1) {
    totalCount
  }
  countries {
    country
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;