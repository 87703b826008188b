import { type Actor, anyMember, permissionsOf } from '@sic/authorization';
import {
  type PositionCounts,
  toViewerPosition,
  VIEWER_POSITION,
  viewerPositionJoin,
  type ViewerPositionRow,
} from '@sic/discussion';
import { type PhaseKind, type ProcessFactsRow, processColumns, toProcessFacts } from '@sic/processes';
import { AMENDMENT_ACTIONS, type AmendmentFacts, canOnAmendment } from '../drafting.policy.js';
import { positionCountColumns, toPositionCounts } from '../position-counts.js';
import { type Proposal, proposalColumns, proposalOf } from './proposal.js';
import { toHunks } from './merge-hunk.graphql.js';
import { CLAUSE_BEFORE, type ClauseState, clauseStateColumn, isDecidable, statusColumn } from './amendment-state.js';
import type { AmendmentKind, AmendmentStatus, StoredConflict } from './amendment.entity.js';
import type { AmendmentPermissions, AmendmentType } from './amendment.graphql.js';

/** SQL: whether a position was taken before the amendment had other words, or became a new clause at another place. */
const isForEarlierWording = `(seen.wording <> ar.wording or exists (
    select 1 from amendment_revision moved
     where moved.amendment_id = a.id and moved.cause = 'moved' and moved.number > seen.number))`;

/** SQL: amendments as they are shown. `$1` is the viewer's account, or null. */
export const AMENDMENTS = `
  select a.id, a.number, a.kind, ${statusColumn('a', 'p')} as status,
         a.is_in_conflict and ${isDecidable('p')} as "isInConflict", case when ${isDecidable('p')} then a.conflict end as conflict,
         a.draft_conflict and ${isDecidable('p')} as "meetsDraft", a.not_decided_at as "notDecidedAt",
         case when not ${isDecidable('p')} then coalesce(a.not_decided_phase, p.phase) end as "notDecidedPhase", a.lock_version as "lockVersion",
         a.revision_id as "revisionId", a.proposer_id as "proposerId", a.comment_count as "commentCount",
         a.created_at as "createdAt", coalesce(a.submitted_at, a.created_at)::text as "orderKey", a.submitted_at as "submittedAt",
         a.hidden_at is not null as "isHidden",
         case when d.version_number >= dec.for_version then dec.for_version end as "decisionPublishedIn",
         ${positionCountColumns('a')},
         ${proposalColumns('ar')}, v.number as "versionNumber",
         a.clause_id as "clauseId", e.clause_number as "clauseNumber", c.heading as "clauseHeading", sec.heading as "sectionHeading",
         case when a.kind = 'insert_after' then null else br.wording end as "baseWording",
         ${clauseStateColumn('c')} as "clauseState", place.id as "placeClauseId", place.number as "placeNumber", place.heading as "placeHeading",
         a.process_id as "processId", d.id as "declarationId", d.slug as "declarationSlug", d.title as "declarationTitle", d.language,
         ${VIEWER_POSITION}, ${isForEarlierWording} as "isForEarlierWording",
         ${processColumns('p', '$1')}
    from amendment a
    join amendment_revision ar on ar.id = a.revision_id
    join version v on v.id = ar.version_id
    join declaration d on d.id = a.declaration_id
    join process_now p on p.process_id = a.process_id
    join clause c on c.id = a.clause_id
    join section sec on sec.id = c.section_id
    left join amendment_decision dec on dec.amendment_id = a.id and dec.taken_back_at is null
    left join version_entry e on e.version_id = ar.version_id and e.node_id = a.clause_id
    left join clause_revision br on br.id = e.revision_id
    ${CLAUSE_BEFORE}
    ${viewerPositionJoin('amendment', 'a.id', '$1')}
    left join amendment_revision seen on seen.id = vp.revision_id`;

/** SQL: drafts for their proposer only, hidden ones for their proposer and moderators. `$1` the viewer, `$2` isModerator. */
export const VISIBLE = `(a.submitted_at is not null or a.proposer_id = $1)
                    and (a.hidden_at is null or a.proposer_id = $1 or $2::boolean)`;

export interface AmendmentRow extends Proposal, ProcessFactsRow, PositionCounts, ViewerPositionRow {
  isForEarlierWording: boolean | null;
  id: string;
  number: number;
  kind: AmendmentKind;
  status: AmendmentStatus;
  notDecidedAt: Date | null;
  notDecidedPhase: PhaseKind | null;
  isInConflict: boolean;
  conflict: StoredConflict | null;
  meetsDraft: boolean;
  lockVersion: number;
  revisionId: string;
  proposerId: string;
  commentCount: number;
  createdAt: Date;
  /** The time with all its digits, for the cursor. */
  orderKey: string;
  submittedAt: Date | null;
  isHidden: boolean;
  decisionPublishedIn: number | null;
  versionNumber: number;
  clauseId: string;
  clauseNumber: number | null;
  clauseHeading: string | null;
  sectionHeading: string;
  baseWording: string | null;
  clauseState: ClauseState;
  placeClauseId: string | null;
  placeNumber: number | null;
  placeHeading: string | null;
  processId: string;
  declarationId: string;
  declarationSlug: string;
  declarationTitle: string;
  language: string;
}

export function toAmendment(actor: Actor, row: AmendmentRow): AmendmentType {
  const { clauseId, clauseNumber, clauseHeading, baseWording, sectionHeading } = row;
  const { declarationId, declarationSlug, declarationTitle, language, clauseState } = row;
  const { placeClauseId, placeNumber, placeHeading } = row;
  const facts = { ...row, wasSubmitted: row.submittedAt !== null, ...toProcessFacts(row) };
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    status: row.status,
    notDecided: row.status === 'not_decided' ? { recordedAt: row.notDecidedAt, phase: row.notDecidedPhase } : null,
    isDraft: row.status === 'draft',
    isInConflict: row.isInConflict,
    meetsDraft: row.meetsDraft,
    isHidden: row.isHidden,
    lockVersion: row.lockVersion,
    revisionId: row.revisionId,
    versionNumber: row.versionNumber,
    ...proposalOf(row),
    target: {
      clauseId,
      clauseNumber,
      clauseHeading,
      baseWording,
      sectionHeading,
      clauseState,
      placeKept:
        clauseState === 'present'
          ? null
          : { afterClauseId: placeClauseId, afterClauseNumber: placeNumber, afterClauseHeading: placeHeading },
      declarationId,
      declarationSlug,
      declarationTitle,
      language,
    },
    positionCounts: toPositionCounts(row),
    viewerPosition: toViewerPosition(row, row.isForEarlierWording === true),
    commentCount: row.commentCount,
    createdAt: row.createdAt,
    submittedAt: row.submittedAt,
    conflict: row.conflict ? { ...row.conflict, hunks: toHunks(row.conflict.hunks) } : null,
    viewerCan: permissionsOn(row, actor, facts),
    membersCan: permissionsOn(row, anyMember, { ...facts, isEditor: false }),
    proposerCan: permissionsOn(row, { ...anyMember, id: row.proposerId }, { ...facts, isEditor: false }),
    proposerId: row.proposerId,
  };
}

function permissionsOn(row: AmendmentRow, actor: Actor, facts: AmendmentFacts): AmendmentPermissions {
  const reporting = { actor, authorId: row.proposerId, isHidden: row.isHidden };
  return { ...permissionsOf(canOnAmendment, AMENDMENT_ACTIONS, actor, facts), reporting };
}
