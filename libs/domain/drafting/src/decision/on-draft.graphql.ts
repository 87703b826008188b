import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { AmendmentType } from '../amendment/amendment.graphql.js';
import { MergeHunkType } from '../amendment/merge-hunk.graphql.js';
import { ON_DRAFT_STATES, type OnDraft } from './on-draft.js';

const OnDraftStateEnum = enumOf(
  'OnDraftState',
  ON_DRAFT_STATES,
  'How an amendment stands to the draft of the next version.',
  {
    clean: 'It merges with the draft: it can be accepted as it is.',
    contained: 'The draft says already what it proposes.',
    conflict: 'It changes the same words as what was decided for the next version: somebody has to write the wording.',
    clause_gone: 'The draft does not have the clause any more.',
  },
);

@ObjectType({
  description: 'An amendment merged with the draft of the next version: where the person who decides starts.',
})
export class AmendmentOnDraft {
  @Field(() => OnDraftStateEnum, { description: 'Whether the proposal merges with the draft of the next version.' })
  state!: OnDraft['state'];

  @Field(() => String, {
    nullable: true,
    description: 'The merged wording, empty when the clause is to go; null when the two do not merge.',
  })
  wording!: string | null;

  @Field(() => [MergeHunkType], { description: 'Of a conflict: the merged text in its order. Else empty.' })
  hunks!: MergeHunkType[];

  @Field(() => String, {
    nullable: true,
    description: 'The wording of the clause in the draft; null when it does not have it.',
  })
  draftWording!: string | null;

  @Field(() => [AmendmentType], {
    description: 'The amendments that were accepted into the clause for the next version. A list: there are few.',
  })
  changedBy!: AmendmentType[];

  @Field(() => ID, {
    nullable: true,
    description: 'The draft revision. Who accepts with changes names the one they saw.',
  })
  draftRevisionId!: string | null;

  clauseId!: string;
  declarationId!: string;
  /** Whether accepting it makes a new clause, or can. */
  isNewClause!: boolean;
}
