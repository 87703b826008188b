import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What happened to a declaration while its page is open. */
export const DeclarationChange = {
  AMENDMENT_SUBMITTED: 'amendment-submitted',
  AMENDMENT_CHANGED: 'amendment-changed',
  AMENDMENT_DECIDED: 'amendment-decided',
  POSITION_CHANGED: 'position-changed',
  COMMENT_POSTED: 'comment-posted',
  COMMENT_CHANGED: 'comment-changed',
  VERSION_PUBLISHED: 'version-published',
  PHASE_CHANGED: 'phase-changed',
  RELOAD: 'reload',
} as const;
export type DeclarationChange = (typeof DeclarationChange)[keyof typeof DeclarationChange];

registerEnumType(DeclarationChange, {
  name: 'DeclarationChange',
  description: 'What happened to a declaration while its page is open.',
  valuesMap: {
    AMENDMENT_SUBMITTED: { description: 'An amendment can be read by everybody.' },
    AMENDMENT_CHANGED: { description: 'An amendment has another wording or another state.' },
    AMENDMENT_DECIDED: { description: 'An editor decided an amendment.' },
    POSITION_CHANGED: { description: 'A member took or withdrew a position on an amendment or a clause.' },
    COMMENT_POSTED: { description: 'A member said something about an amendment.' },
    COMMENT_CHANGED: { description: 'A comment was deleted or hidden, or is visible again.' },
    VERSION_PUBLISHED: { description: 'The next version of the text is published.' },
    PHASE_CHANGED: { description: 'Another phase of the process has begun.' },
    RELOAD: { description: 'Something may have been missed: read the page again.' },
  },
});

@ObjectType({
  description: 'Something happened to a declaration. Only ids: what it is now is asked for, and checked, again.',
})
export class DeclarationUpdate {
  @Field(() => DeclarationChange)
  kind!: DeclarationChange;

  @Field(() => ID)
  declarationId!: string;

  @Field(() => ID, { nullable: true })
  amendmentId!: string | null;

  @Field(() => ID, { nullable: true })
  clauseId!: string | null;
}
