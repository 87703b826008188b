import { enumOf } from '@sic/graphql';
import { AMENDMENT_STATUSES } from './amendment/amendment.entity.js';
import { CLAUSE_KINDS } from './declaration/clause.entity.js';
import { POSITIONS } from './support/support.entity.js';

export const ClauseKindEnum = enumOf('ClauseKind', CLAUSE_KINDS, 'What a clause is, which decides how it is set.');
export const PositionEnum = enumOf(
  'Position',
  POSITIONS,
  'A position on an amendment or clause. A concern and a block come with a reason.',
);
export const AmendmentStatusEnum = enumOf('AmendmentStatus', AMENDMENT_STATUSES, 'Where an amendment stands.');
export const AmendmentKindEnum = enumOf(
  'AmendmentKind',
  ['replace', 'insert_after', 'delete'] as const,
  'What an amendment does: gives a clause another wording, puts a new clause after it, or deletes it.',
);
export const DecisionOutcomeEnum = enumOf(
  'DecisionOutcome',
  ['accepted', 'accepted_with_changes', 'merged', 'rejected', 'superseded'] as const,
  'How an amendment was decided. Superseded: the text already says what it proposed.',
);
export const RevisionCauseEnum = enumOf(
  'RevisionCause',
  ['proposed', 'edited', 'carried_over', 'settled'] as const,
  'Why an amendment got a further revision.',
);
export const DiffKindEnum = enumOf(
  'DiffKind',
  ['same', 'removed', 'added'] as const,
  'Whether both wordings have the words, or only the earlier, or only the later one.',
);
export const HunkKindEnum = enumOf(
  'HunkKind',
  ['settled', 'conflict'] as const,
  'Whether a stretch of text is settled, or has three wordings of which a person must make one.',
);
export const CollisionKindEnum = enumOf(
  'CollisionKind',
  ['same', 'deletes', 'rewrites', 'inserts'] as const,
  'How two amendments touch the same words: same change, one deletes what the other rewrites, both rewrite, both insert.',
);
