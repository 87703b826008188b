import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';

/** What happened to a declaration while its page is open, and how the schema describes it. */
const CHANGES = {
  AMENDMENT_SUBMITTED: 'An amendment can be read by everybody now.',
  AMENDMENT_EDITED: 'The proposer of an amendment changed its wording or rationale.',
  AMENDMENT_WITHDRAWN: 'The proposer of an amendment took it back.',
  AMENDMENT_HIDDEN: 'A moderator hid an amendment: it may not be shown any more.',
  AMENDMENT_RESTORED: 'An amendment that was hidden can be read again.',
  AMENDMENT_REBASED: 'An amendment applies to the newer version now.',
  AMENDMENT_IN_CONFLICT: 'The newer version changed the same words as an amendment.',
  AMENDMENT_CLAUSE_GONE: 'The text does not have the clause of an amendment any more, or will not have it.',
  AMENDMENT_NOT_DECIDED: 'An open amendment is not decided: no phase decides it any more.',
  AMENDMENT_OPEN_AGAIN: 'An amendment that was not decided is open again.',
  CONFLICT_RESOLVED: 'The proposer of an amendment resolved its conflict with the text.',
  AMENDMENT_DECIDED: 'An amendment was decided.',
  DECISION_TAKEN_BACK: 'A decision was taken back: its amendment is open again.',
  POSITION_CHANGED: 'Somebody took or withdrew a position, or its reason was hidden or is shown again.',
  COMMENT_POSTED: 'There is a new comment.',
  COMMENT_CHANGED: 'A comment was deleted or hidden, or is shown again.',
  VERSION_PUBLISHED: 'A new version was published.',
  PHASE_CHANGED: 'Another phase of the process has begun.',
  RELOAD: 'Something may have been missed: the page has to be read again.',
} as const;

export type DeclarationChange = keyof typeof CHANGES;
export const DeclarationChange = Object.fromEntries(Object.keys(CHANGES).map((name) => [name, name])) as {
  [name in DeclarationChange]: name;
};

enumOf('DeclarationChange', DeclarationChange, 'What happened to a declaration while its page is open.', CHANGES);

@ObjectType({
  description: 'Something happened to a declaration. Only ids: who wants to show what it is now reads it again.',
})
export class DeclarationUpdate {
  @Field(() => DeclarationChange, { description: 'What kind of change it was.' })
  kind!: DeclarationChange;

  @Field(() => ID, { description: 'The declaration that was asked for.' })
  declarationId!: string;

  @Field(() => ID, { nullable: true, description: 'The amendment that it is about; null when it is about none.' })
  amendmentId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The clause that it is about; null when it is about none.' })
  clauseId!: string | null;
}
