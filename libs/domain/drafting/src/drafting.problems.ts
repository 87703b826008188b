import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import { PositionKindEnum } from '@sic/discussion';
import type { PositionKind } from '@sic/subjects';
import type { MergeHunk } from '@sic/text';
import type { AmendmentStatus } from './amendment/amendment.entity.js';
import { AmendmentStatusEnum } from './amendment/amendment.graphql.js';
import { MergeHunkType, toHunks } from './amendment/merge-hunk.graphql.js';

@ProblemType('The amendment was written for a version that is no longer the latest.')
export class NotLatestVersion implements Problem {
  readonly code = 'NOT_LATEST_VERSION';

  @Field(() => Int, { description: 'The number of the latest version.' })
  readonly latestNumber: number;

  @Field(() => String, {
    nullable: true,
    description: 'The wording of the clause in the latest version; null when it is not in it.',
  })
  readonly currentWording: string | null;

  constructor(latestNumber: number, currentWording: string | null) {
    this.latestNumber = latestNumber;
    this.currentWording = currentWording;
  }
}

@ProblemType('Somebody changed the amendment or the clause after it was shown.')
export class AmendmentChanged implements Problem {
  readonly code = 'AMENDMENT_CHANGED';

  @Field(() => Int, { description: 'The lock version of the amendment as it is now.' })
  readonly lockVersion: number;

  @Field(() => AmendmentStatusEnum, { description: 'Where the amendment stands now.' })
  readonly status: AmendmentStatus;

  @Field(() => String, { description: 'What it proposes now.' })
  readonly wording: string;

  constructor(lockVersion: number, status: AmendmentStatus, wording: string) {
    this.lockVersion = lockVersion;
    this.status = status;
    this.wording = wording;
  }
}

@ProblemType('The amendment is in a state in which this is not done.')
export class AmendmentNotOpen implements Problem {
  readonly code = 'AMENDMENT_NOT_OPEN';

  @Field(() => AmendmentStatusEnum, { description: 'Where the amendment stands.' })
  readonly status: AmendmentStatus;

  constructor(status: AmendmentStatus) {
    this.status = status;
  }
}

@ProblemType('There is no decision of an editor on the amendment that could be taken back.')
export class NotDecided implements Problem {
  readonly code = 'NOT_DECIDED';

  @Field(() => AmendmentStatusEnum, { description: 'Where the amendment stands.' })
  readonly status: AmendmentStatus;

  constructor(status: AmendmentStatus) {
    this.status = status;
  }
}

@ProblemType('The version that the decision was taken for is published: the decision stands.')
export class DecisionPublished implements Problem {
  readonly code = 'DECISION_PUBLISHED';

  @Field(() => Int, { description: 'The number of that version.' })
  readonly versionNumber: number;

  constructor(versionNumber: number) {
    this.versionNumber = versionNumber;
  }
}

@ObjectType({ description: 'An amendment whose decision builds on the one that should be taken back.' })
export class DependentAmendment {
  @Field(() => ID, { description: 'The id of the amendment.' })
  readonly amendmentId!: string;

  @Field(() => Int, { description: 'Its number in the process.' })
  readonly number!: number;
}

@ProblemType('Later decisions build on this one: they have to be taken back first.')
export class LaterDecisionsDepend implements Problem {
  readonly code = 'LATER_DECISIONS_DEPEND';

  @Field(() => [DependentAmendment], {
    description: 'The amendments that were decided later, the earliest decision first. A list: those of one clause.',
  })
  readonly amendments: readonly DependentAmendment[];

  /** For the sentence: their numbers, and how many there are. */
  readonly numbers: readonly number[];

  readonly count: number;

  constructor(amendments: readonly DependentAmendment[]) {
    this.amendments = amendments;
    this.numbers = amendments.map(({ number }) => number);
    this.count = amendments.length;
  }
}

@ProblemType('What was sent is what is there already.')
export class NothingChanged implements Problem {
  readonly code = 'NOTHING_CHANGED';
  constructor(readonly reason: 'SAME_WORDING' | 'SAME_PROPOSAL' | 'NOTHING_DECIDED') {}
}

@ProblemType('The clause is not in the latest version any more.')
export class ClauseGone implements Problem {
  readonly code = 'CLAUSE_GONE';
}

@ProblemType('The amendment and the text changed the same words: somebody has to write the wording.')
export class ConflictUnresolved implements Problem {
  readonly code = 'CONFLICT_UNRESOLVED';

  @Field(() => String, { description: 'The wording that was amended.' })
  readonly base: string;

  @Field(() => String, { description: 'What the amendment proposes for it.' })
  readonly proposed: string;

  @Field(() => String, { nullable: true, description: 'The wording that stands now; null when the clause is deleted.' })
  readonly current: string | null;

  @Field(() => [MergeHunkType], { description: 'The merged text in its order: clean stretches and conflicts.' })
  readonly hunks: MergeHunkType[];

  constructor(base: string, proposed: string, current: string | null, hunks: readonly MergeHunk[]) {
    this.base = base;
    this.proposed = proposed;
    this.current = current;
    this.hunks = toHunks(hunks);
  }
}

@ObjectType({ description: 'An accepted amendment whose change a wording takes out of the draft.' })
export class UndoneAmendment {
  @Field(() => ID, { description: 'The id of the accepted amendment.' })
  amendmentId!: string;

  @Field(() => Int, { description: 'Its number in the process.' })
  number!: number;

  @Field(() => [String], { description: 'Passages that it brought in and that the wording does not have.' })
  lostWords!: readonly string[];

  @Field(() => [String], { description: 'Passages that it took out and that the wording has again.' })
  restoredWords!: readonly string[];
}

@ProblemType(
  'The wording takes out what accepted amendments brought in: exactly these have to be acknowledged, with reasons.',
)
export class UndoesAccepted implements Problem {
  readonly code = 'UNDOES_ACCEPTED';

  @Field(() => [UndoneAmendment], { description: 'The accepted amendments that it undoes; none when it undoes none.' })
  readonly undone: UndoneAmendment[];

  constructor(undone: readonly UndoneAmendment[]) {
    this.undone = undone.map(({ amendmentId, number, lostWords, restoredWords }) => ({
      amendmentId,
      number,
      lostWords,
      restoredWords,
    }));
  }
}

@ObjectType({ description: 'A concern or a block on an amendment that is decided.' })
export class OpenObjection {
  @Field(() => ID, { description: 'The member whose position it is.' })
  memberId!: string;

  @Field(() => PositionKindEnum, { description: 'Which position it is: CONCERN or BLOCK.' })
  kind!: PositionKind;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the member.' })
  reason!: string | null;
}

@ProblemType('Members have concerns about the amendment or block it, and nothing is said of what came of them.')
export class ObjectionsOpen implements Problem {
  readonly code = 'OBJECTIONS_OPEN';

  @Field(() => [OpenObjection], { description: 'The concerns and blocks at this moment.' })
  readonly objections: OpenObjection[];

  constructor(objections: readonly OpenObjection[]) {
    this.objections = [...objections];
  }
}

@ProblemType('Nobody is among the people to write to.')
export class NobodyTakesPart implements Problem {
  readonly code = 'NOBODY_TAKES_PART';
}
