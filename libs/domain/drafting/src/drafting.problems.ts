import { Field, Int } from '@nestjs/graphql';
import { ProblemType } from '@sic/graphql';
import type { Problem } from '@sic/kernel';
import type { MergeHunk } from '@sic/text';
import type { AmendmentStatus } from './amendment/amendment.entity.js';
import { AmendmentStatusEnum } from './amendment/amendment.graphql.js';
import { MergeHunkType, toHunks } from './amendment/merge-hunk.graphql.js';

@ProblemType('The amendment was written for a version that is no longer the latest.')
export class NotLatestVersion implements Problem {
  readonly code = 'NOT_LATEST_VERSION';
  readonly message: string;

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
    this.message = `Version ${latestNumber} has been published meanwhile. Please look at what changed.`;
  }
}

@ProblemType('Somebody changed the amendment or the clause after it was shown.')
export class AmendmentChangedMeanwhile implements Problem {
  readonly code = 'AMENDMENT_CHANGED';
  readonly message = 'This changed while you were looking at it. Please look at what is there now.';

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

const STATUS: Record<AmendmentStatus, string> = {
  draft: 'is still a draft',
  submitted: 'is submitted already',
  accepted: 'has been accepted',
  accepted_with_changes: 'has been accepted with changes',
  merged: 'has been merged into another one',
  rejected: 'has been rejected',
  withdrawn: 'was withdrawn',
  superseded: 'has been superseded',
};

@ProblemType('The amendment is in a state in which this is not done.')
export class AmendmentNotOpen implements Problem {
  readonly code = 'AMENDMENT_NOT_OPEN';
  readonly message: string;

  @Field(() => AmendmentStatusEnum)
  readonly status: AmendmentStatus;

  constructor(status: AmendmentStatus) {
    this.status = status;
    this.message = `The amendment ${STATUS[status]}.`;
  }
}

@ProblemType('What was sent is what is there already.')
export class NothingChanged implements Problem {
  readonly code = 'NOTHING_CHANGED';
  constructor(readonly message: string) {}
}

@ProblemType('The clause is not in the latest version any more.')
export class ClauseGone implements Problem {
  readonly code = 'CLAUSE_GONE';
  readonly message = 'The clause is not part of the text any more.';
}

@ProblemType('The amendment and the text changed the same words: somebody has to write the wording.')
export class ConflictUnsettled implements Problem {
  readonly code = 'CONFLICT_UNSETTLED';
  readonly message =
    'The amendment and the current text changed the same words. Please write the wording that should stand.';

  @Field(() => String, { description: 'The wording that was amended.' })
  readonly base: string;

  @Field(() => String, { description: 'What the amendment proposes for it.' })
  readonly proposed: string;

  @Field(() => String, { nullable: true, description: 'The wording that stands now; null when the clause is deleted.' })
  readonly current: string | null;

  @Field(() => [MergeHunkType])
  readonly hunks: MergeHunkType[];

  constructor(base: string, proposed: string, current: string | null, hunks: readonly MergeHunk[]) {
    this.base = base;
    this.proposed = proposed;
    this.current = current;
    this.hunks = toHunks(hunks);
  }
}
