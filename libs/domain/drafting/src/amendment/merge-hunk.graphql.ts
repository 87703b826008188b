import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import type { MergeHunk } from '@sic/text';

const HunkKindEnum = enumOf(
  'HunkKind',
  ['clean', 'conflict'] as const,
  'Whether a stretch of a merged text has one wording.',
  {
    clean: 'There is one wording.',
    conflict: 'There are three wordings, of which a person has to make one.',
  },
);

@ObjectType({
  description: 'A stretch of a merged text: with one wording, or with three of which a person has to make one.',
})
export class MergeHunkType {
  @Field(() => HunkKindEnum, { description: 'Whether there is one text or a conflict.' })
  kind!: MergeHunk['kind'];

  @Field(() => String, { nullable: true, description: 'The words of a stretch with one wording.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a conflict: the words that were amended.' })
  base!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a conflict: what the amendment says.' })
  proposed!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a conflict: what the text says by now.' })
  current!: string | null;

  @Field(() => String, { nullable: true, description: 'A wording that is likely; never applied unasked.' })
  suggestion!: string | null;
}

/** Merge hunks as the schema shows them; the proposal is `mine`. */
export function toHunks(hunks: readonly MergeHunk[]): MergeHunkType[] {
  return hunks.map((hunk) =>
    hunk.kind === 'clean'
      ? { kind: hunk.kind, text: hunk.text, base: null, proposed: null, current: null, suggestion: null }
      : {
          kind: hunk.kind,
          text: null,
          base: hunk.base,
          proposed: hunk.mine,
          current: hunk.theirs,
          suggestion: hunk.suggestion ?? null,
        },
  );
}
