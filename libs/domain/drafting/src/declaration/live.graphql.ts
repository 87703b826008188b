import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What happened to a declaration while its page is open. */
export const DeclarationChange = {
  AMENDMENT_SUBMITTED: 'amendment-submitted',
  AMENDMENT_CHANGED: 'amendment-changed',
  AMENDMENT_DECIDED: 'amendment-decided',
  SUPPORT_CHANGED: 'support-changed',
  COMMENT_POSTED: 'comment-posted',
  VERSION_PUBLISHED: 'version-published',
  PHASE_CHANGED: 'phase-changed',
  /** Something may have been missed: load the page again. */
  RELOAD: 'reload',
} as const;
export type DeclarationChange = (typeof DeclarationChange)[keyof typeof DeclarationChange];

registerEnumType(DeclarationChange, {
  name: 'DeclarationChange',
  description: 'What happened to a declaration. RELOAD: something may have been missed.',
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
