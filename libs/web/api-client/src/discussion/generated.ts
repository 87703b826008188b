/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which comment its author deletes. */
export type DeleteCommentInput = {
  /** The comment to delete, which the member wrote */
  commentId: string | number;
};

/** Where a member stands. A concern and a block come with a reason. */
export type PositionKind =
  /** The member wants it as it is worded. */
  | 'AGREE'
  /** The member asks for it not to happen, and says why. */
  | 'BLOCK'
  /** The member would have it otherwise and does not stand in the way. */
  | 'CAN_LIVE_WITH'
  /** The member sees a difficulty, and says which. */
  | 'CONCERN';

/** What a member says, and about what. */
export type PostCommentInput = {
  /** The words of the comment */
  body: string;
  /** The comment on the same subject that it answers */
  parentId?: string | number | null | undefined;
  /** A UUID made by the client: what a member sends again with the same one is posted once */
  requestId?: string | number | null | undefined;
  /** What it is about. */
  subject: SubjectInput;
};

/** Names one thing of the platform: its kind and its id. */
export type SubjectInput = {
  /** Its id among the things of that kind. */
  id: string | number;
  /** What kind of thing it is. */
  kind: SubjectKind;
};

/** What kind of thing something is about. With its id it names one thing of the platform. */
export type SubjectKind =
  /** A proposal to change one clause of a declaration. */
  | 'AMENDMENT'
  /** One paragraph or list item of a declaration. */
  | 'CLAUSE'
  /** What a member said about something. */
  | 'COMMENT'
  /** The text of a process. */
  | 'DECLARATION'
  /** A meeting with its programme and its seats. */
  | 'GATHERING'
  /** The profile of a member. */
  | 'MEMBER'
  /** A city, a civil society organisation, a university or another body. */
  | 'ORGANISATION'
  /** Why a member takes a position on something, in their words. */
  | 'POSITION'
  /** A participatory process with its phases. */
  | 'PROCESS';

/** Where a member stands, on what, and on which wording of it. */
export type TakePositionInput = {
  /** Which of the four positions. */
  kind: PositionKind;
  /** Required for a concern and a block. */
  reason?: string | null | undefined;
  /** The revision of the subject that the member saw */
  revisionId: string | number;
  /** What the position is on. */
  subject: SubjectInput;
};

/** From what a member takes their position back. */
export type WithdrawPositionInput = {
  /** What the position was on. */
  subject: SubjectInput;
};

export type TakePositionMutationVariables = Exact<{
  input: TakePositionInput;
}>;


export type TakePositionMutation = { takePosition:
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'TakePositionSuccess' }
    | { __typename: 'WordingChanged', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
   };

export type WithdrawPositionMutationVariables = Exact<{
  input: WithdrawPositionInput;
}>;


export type WithdrawPositionMutation = { withdrawPosition:
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'WithdrawPositionSuccess' }
   };

export type PostCommentMutationVariables = Exact<{
  input: PostCommentInput;
}>;


export type PostCommentMutation = { postComment:
    | { __typename: 'AmendmentNotOpen', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'ClauseGone', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PhaseDoesNotAllow', code: string, message: string, parameters: Array<{ name: string, values: Array<string> }> }
    | { __typename: 'PostCommentSuccess' }
   };

export type DeleteCommentMutationVariables = Exact<{
  input: DeleteCommentInput;
}>;


export type DeleteCommentMutation = { deleteComment: { __typename: 'DeleteCommentSuccess' } };

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
export const TakePositionDocument = new TypedDocumentString(`
    mutation TakePosition($input: TakePositionInput!) {
  takePosition(input: $input) {
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
}`) as unknown as TypedDocumentString<TakePositionMutation, TakePositionMutationVariables>;
export const WithdrawPositionDocument = new TypedDocumentString(`
    mutation WithdrawPosition($input: WithdrawPositionInput!) {
  withdrawPosition(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawPositionMutation, WithdrawPositionMutationVariables>;
export const PostCommentDocument = new TypedDocumentString(`
    mutation PostComment($input: PostCommentInput!) {
  postComment(input: $input) {
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
}`) as unknown as TypedDocumentString<PostCommentMutation, PostCommentMutationVariables>;
export const DeleteCommentDocument = new TypedDocumentString(`
    mutation DeleteComment($input: DeleteCommentInput!) {
  deleteComment(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;