/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChooseMailsInput = {
  /** The kinds to get; all others that can be declined are. */
  wanted: Array<NoticeKind>;
};

export type MarkNoticesReadInput = {
  /** The notices; leave it out for all of them. */
  ids?: Array<string | number> | null | undefined;
};

/** What a notice or a mail is about. */
export type NoticeKind =
  | 'ACCOUNT'
  | 'AMENDMENT'
  | 'COMMENT'
  | 'MODERATION'
  | 'ORGANISATION'
  | 'SEAT'
  | 'VERSION';

export type StopMailsInput = {
  /** The link */
  token: string;
};

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: NoticeKind, text: string, path: string, createdAt: string, readAt: string | null } }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { __typename: 'NoticesRead' } };

export type NoticeArrivedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticeArrivedSubscription = { noticeArrived: { unreadNotices: number } };

export type MailPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferencesQuery = { mailPreferences: Array<{ kind: NoticeKind, isWanted: boolean, isFixed: boolean }> };

export type ChooseMailsMutationVariables = Exact<{
  input: ChooseMailsInput;
}>;


export type ChooseMailsMutation = { chooseMails: { __typename: 'MailsChosen' } };

export type StopMailsMutationVariables = Exact<{
  input: StopMailsInput;
}>;


export type StopMailsMutation = { stopMails: { __typename: 'MailsStopped', kind: NoticeKind } };

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

export const NoticesDocument = new TypedDocumentString(`
    query Notices($after: String) {
  notices(first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
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
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const NoticeArrivedDocument = new TypedDocumentString(`
    subscription NoticeArrived {
  noticeArrived {
    unreadNotices
  }
}
    `) as unknown as TypedDocumentString<NoticeArrivedSubscription, NoticeArrivedSubscriptionVariables>;
export const MailPreferencesDocument = new TypedDocumentString(`
    query MailPreferences {
  mailPreferences {
    kind
    isWanted
    isFixed
  }
}
    `) as unknown as TypedDocumentString<MailPreferencesQuery, MailPreferencesQueryVariables>;
export const ChooseMailsDocument = new TypedDocumentString(`
    mutation ChooseMails($input: ChooseMailsInput!) {
  chooseMails(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ChooseMailsMutation, ChooseMailsMutationVariables>;
export const StopMailsDocument = new TypedDocumentString(`
    mutation StopMails($input: StopMailsInput!) {
  stopMails(input: $input) {
    __typename
    ... on MailsStopped {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<StopMailsMutation, StopMailsMutationVariables>;