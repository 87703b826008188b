/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where an amendment stands. */
export type AmendmentStatus =
  | 'ACCEPTED'
  | 'ACCEPTED_WITH_CHANGES'
  | 'DRAFT'
  | 'MERGED'
  | 'REJECTED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** What a notice or a mail is about. */
export type NoticeKind =
  | 'ACCOUNT'
  | 'AMENDMENT'
  | 'COMMENT'
  | 'MODERATION'
  | 'ORGANISATION'
  | 'SEAT'
  | 'VERSION';

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
  /** An organiser has to approve it. */
  | 'PENDING_APPROVAL'
  /** An organiser did not approve it. */
  | 'REJECTED'
  /** An organiser took the offer back. */
  | 'REVOKED'
  /** A substitute took the seat over. */
  | 'SUPERSEDED'
  /** On the waiting list. */
  | 'WAITLISTED';

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

export type MyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPageQuery = { notices: { totalCount: number, edges: Array<{ node: { id: string, kind: NoticeKind, text: string, path: string, createdAt: string, readAt: string | null } }> }, viewer: { member: { id: string, name: string, representations: { edges: Array<{ node: { id: string, role: RepresentationRole, state: RepresentationState, organisation: { id: string, name: string } } }> } } } | null, myModerationDecisions: { totalCount: number }, myAmendments: { totalCount: number, edges: Array<{ node: { id: string, number: number, status: AmendmentStatus, isInConflict: boolean, target: { clauseNumber: number | null, declarationTitle: string, language: string } } }> }, myRegistrations: { edges: Array<{ node: { id: string, state: RegistrationState, personName: string, isOwn: boolean, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string } | null } }> } };

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

export const MyPageDocument = new TypedDocumentString(`
    query MyPage {
  notices(first: 6) {
    totalCount
    edges {
      node {
        id
        kind
        text
        path
        createdAt
        readAt
      }
    }
  }
  viewer {
    member {
      id
      name
      representations(first: 100) {
        edges {
          node {
            id
            role
            state
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
  myModerationDecisions(first: 1) {
    totalCount
  }
  myAmendments(first: 6) {
    totalCount
    edges {
      node {
        id
        number
        status
        isInConflict
        target {
          clauseNumber
          declarationTitle
          language
        }
      }
    }
  }
  myRegistrations(when: CURRENT, first: 100) {
    edges {
      node {
        id
        state
        personName
        isOwn
        gathering {
          slug
          title
          startsAt
          endsAt
          timeZone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPageQuery, MyPageQueryVariables>;