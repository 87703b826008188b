/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The language in which the viewer is written to. */
export type ChooseLanguageInput = {
  /** One of the languages of the site. */
  language: SiteLanguage;
};

/** The link in the mail to the new address. */
export type ConfirmEmailChangeInput = {
  /** The `token` of the link to the new address. */
  token: string;
};

/** Which sessions of the viewer end. */
export type EndSessionsInput = {
  /** One session; absent for all but the one of the request. */
  sessionId?: string | number | null | undefined;
};

/** The address that the viewer wants instead of the present one. */
export type RequestEmailChangeInput = {
  /** The address to have from now on, once it is confirmed. */
  email: string;
  /** The password that the account has now, as a proof of who asks. */
  password: string;
};

/** The languages of the site and its mails. */
export type SiteLanguage =
  /** German, in its formal address. */
  | 'DE'
  /** English, as it is written in Europe. */
  | 'EN';

/** The link in the mail to the old address. */
export type StopEmailChangeInput = {
  /** The `token` of the link to the old address. */
  token: string;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { addressInWaiting: string | null, viewer: { member: { id: string, emailAddress: string | null } } | null, mySessions: Array<{ sessionId: string, startedAt: string, endsAt: string, address: string, userAgent: string, isCurrent: boolean }> };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: { __typename: 'RequestEmailChangeSuccess' } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: { __typename: 'ConfirmEmailChangeSuccess' } };

export type StopEmailChangeMutationVariables = Exact<{
  input: StopEmailChangeInput;
}>;


export type StopEmailChangeMutation = { stopEmailChange: { __typename: 'StopEmailChangeSuccess' } };

export type EndSessionsMutationVariables = Exact<{
  input: EndSessionsInput;
}>;


export type EndSessionsMutation = { endSessions: { __typename: 'EndSessionsSuccess' } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { unreadNotifications: number, language: SiteLanguage, viewerCan: { moderate: boolean }, member: { id: string, name: string | null } } | null };

export type ChooseLanguageMutationVariables = Exact<{
  input: ChooseLanguageInput;
}>;


export type ChooseLanguageMutation = { chooseLanguage: { __typename: 'ChooseLanguageSuccess' } };

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

export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    member {
      id
      emailAddress
    }
  }
  addressInWaiting
  mySessions {
    sessionId
    startedAt
    endsAt
    address
    userAgent
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($input: RequestEmailChangeInput!) {
  requestEmailChange(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {
  confirmEmailChange(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const StopEmailChangeDocument = new TypedDocumentString(`
    mutation StopEmailChange($input: StopEmailChangeInput!) {
  stopEmailChange(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<StopEmailChangeMutation, StopEmailChangeMutationVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($input: EndSessionsInput!) {
  endSessions(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    viewerCan {
      moderate
    }
    unreadNotifications
    language
    member {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ChooseLanguageDocument = new TypedDocumentString(`
    mutation ChooseLanguage($input: ChooseLanguageInput!) {
  chooseLanguage(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;