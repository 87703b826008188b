import { type Actor, anyMember, permissionsOf, visitor } from '@sic/authorization';
import type { Amendment } from '../../apps/web/app/routes/drafting/amendment/amendment-page.js';
import type { ClauseState } from '../../libs/domain/drafting/src/amendment/amendment-state.js';
import type { AmendmentKind, AmendmentStatus } from '../../libs/domain/drafting/src/amendment/amendment.entity.js';
import {
  AMENDMENT_ACTIONS,
  type AmendmentFacts,
  canOnAmendment,
} from '../../libs/domain/drafting/src/drafting.policy.js';
import { DECIDING_PHASES } from '../../libs/domain/drafting/src/phase-actions.js';
import type { PhaseKind } from '@sic/processes';

/** Where an amendment stands when somebody reads it. */
export interface Cell {
  role: Role;
  phase: PhaseKind;
  status: AmendmentStatus;
  kind: AmendmentKind;
  clauseState: ClauseState;
  isInConflict: boolean;
}

const PROPOSER = 'proposer';
const member = { kind: 'member', isModerator: false, isAdministrator: false } as const;

export const ROLES = {
  visitor: { actor: visitor, isEditor: false },
  member: { actor: { ...member, id: 'member' }, isEditor: false },
  proposer: { actor: { ...member, id: PROPOSER }, isEditor: false },
  editor: { actor: { ...member, id: 'editor' }, isEditor: true },
  'editor who proposed it': { actor: { ...member, id: PROPOSER }, isEditor: true },
  moderator: { actor: { ...member, id: 'moderator', isModerator: true }, isEditor: false },
  administrator: { actor: { ...member, id: 'administrator', isAdministrator: true }, isEditor: false },
} as const satisfies Record<string, { actor: Actor; isEditor: boolean }>;
export type Role = keyof typeof ROLES;

/** What the policy has to know of the amendment of a cell. */
export function factsOf({ role, phase, status, kind, clauseState, isInConflict }: Cell): AmendmentFacts {
  return {
    status,
    kind,
    clauseState,
    proposerId: PROPOSER,
    isInConflict,
    wasSubmitted: status !== 'draft',
    isHidden: false,
    decisionPublishedIn: null,
    phase,
    until: null,
    isEditor: ROLES[role].isEditor,
  };
}

/** Whether there can be such an amendment: what is not decided is so by the phase, and only open ones are in conflict. */
export function canBe({ phase, status, kind, clauseState, isInConflict }: Cell): boolean {
  const isDecidable = DECIDING_PHASES.includes(phase);
  if (status === 'submitted' && !isDecidable) return false;
  if (status === 'not_decided' && isDecidable) return false;
  const isOpen = status === 'submitted' || status === 'draft';
  if (isInConflict && !isOpen) return false;
  // Of what is decided or withdrawn, nothing depends on the clause any more.
  if (!isOpen && status !== 'not_decided' && clauseState !== 'present') return false;
  // What adds a clause is never in conflict, and a rewording whose clause a version lacks always is.
  if (kind === 'insert_after') return !isInConflict;
  return !(isOpen && kind === 'replace' && clauseState === 'gone' && !isInConflict);
}

export const may = (actor: Actor, facts: AmendmentFacts) =>
  permissionsOf(canOnAmendment, AMENDMENT_ACTIONS, actor, facts);

/** The amendment of a cell as the api gives it to the site, with what the policy allows. */
export function amendmentOf(cell: Cell): Amendment {
  const facts = factsOf(cell);
  const upper = (code: string): never => code.toUpperCase() as never;
  const outsider = { ...facts, isEditor: false };
  const isDecided = ['accepted', 'accepted_with_changes', 'rejected', 'superseded'].includes(cell.status);
  const person = { id: PROPOSER, name: 'Amina', isHidden: false };
  const at = '2027-01-01T10:00:00Z';
  const decision = {
    id: 'decision',
    clauseId: 'clause',
    outcome: upper(cell.status),
    reason: 'Agreed.',
    objectionsOutcome: null,
    wordingBefore: 'A clause.',
    wordingAfter: 'Words.',
    createdAt: at,
    announcedAt: at,
    runs: [],
    decider: person,
    undoes: [],
    undoneBy: [],
  };
  const hunk = { kind: 'CONFLICT', text: null, base: 'A', proposed: 'B', current: 'C', suggestion: null };
  const viewerCan = may(ROLES[cell.role].actor, facts);
  const isGone = cell.clauseState !== 'present';
  // The latest version has a clause that leaves the text with the next one.
  const isInText = cell.clauseState !== 'gone';
  const place = { lineId: 'other', isSection: false, clauseNumber: 2, heading: null, beginning: 'Another clause.' };
  const isNewClause = cell.kind === 'insert_after' || (isGone && cell.kind === 'replace');
  return {
    id: 'amendment',
    number: 7,
    kind: upper(cell.kind),
    status: upper(cell.status),
    isDraft: cell.status === 'draft',
    isInConflict: cell.isInConflict,
    meetsDraft: false,
    notDecided: cell.status === 'not_decided' ? { phase: upper(cell.phase), recordedAt: at } : null,
    isHidden: false,
    lockVersion: 1,
    revisionId: 'revision',
    wording: 'Words.',
    rationale: 'A reason.',
    clauseKind: cell.kind === 'insert_after' ? 'PARAGRAPH' : null,
    versionNumber: 1,
    createdAt: at,
    submittedAt: cell.status === 'draft' ? null : at,
    commentCount: 0,
    runs: [{ kind: 'ADDED', text: 'Words.' }],
    target: {
      clauseId: 'clause',
      clauseNumber: 1,
      clauseHeading: null,
      sectionHeading: 'Principles',
      baseWording: 'A clause.',
      language: 'en',
      declarationId: 'declaration',
      declarationSlug: 'declaration',
      declarationTitle: 'Declaration',
      clauseState: upper(cell.clauseState),
      placeKept: isGone ? { afterClauseId: null, afterClauseNumber: null, afterClauseHeading: null } : null,
    },
    positionCounts: { agree: 0, canLiveWith: 0, concern: 0, block: 0 },
    viewerPosition: null,
    positions: { totalCount: 0, edges: [] },
    comments: { totalCount: 0, edges: [] },
    hiddenComments: [],
    revisions: { edges: [] },
    collisions: [],
    proposer: person,
    decision: isDecided ? decision : null,
    takenBackDecisions: [],
    conflict: cell.isInConflict
      ? { versionNumber: 2, base: 'A', proposed: 'B', current: isInText ? 'C' : null, hunks: isInText ? [hunk] : [] }
      : null,
    placesToPropose: viewerCan.proposeAsNewClause ? [place] : [],
    onDraft: viewerCan.decide
      ? {
          state:
            isGone && cell.kind === 'replace'
              ? 'CLAUSE_GONE'
              : isGone && cell.kind === 'delete'
                ? 'CONTAINED'
                : 'CLEAN',
          wording: 'Words.',
          draftWording: isGone ? null : 'A clause.',
          draftRevisionId: null,
          placedAfterId: isNewClause ? 'other' : null,
          places: isNewClause ? [place] : [],
          changedBy: [],
          hunks: [],
        }
      : null,
    viewerCan: { ...viewerCan, report: false },
    membersCan: may(anyMember, outsider),
    proposerCan: may({ ...member, id: PROPOSER }, outsider),
  } as unknown as Amendment;
}
