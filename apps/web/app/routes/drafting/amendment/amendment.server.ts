import {
  DeleteCommentDocument,
  PostCommentDocument,
  TakePositionDocument,
  WithdrawPositionDocument,
  type PositionKind,
} from '@sic/api-client/discussion';
import {
  DecideAmendmentDocument,
  ProposeAsNewClauseDocument,
  ResolveConflictDocument,
  SubmitAmendmentDocument,
  WithdrawAmendmentDocument,
  type DecisionOutcome,
  type UndoneFragment,
} from '@sic/api-client/drafting';
import type { FormOutcome } from '@sic/ui';
import { redirect } from 'react-router';
import type { From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { commentActs } from '../discussion/comment-acts.js';
import { positionActs } from '../position/position-acts.js';
import { proposalInput, refusedProposal } from './proposal-form.server.js';
import { takeBack } from '../decision/take-back.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, safeNext, text, type Refusal } from '../../../forms.js';
import { missingFields } from '../../../missing.server.js';
import { submit } from '../../../submit.server.js';

/** What the page of an amendment shows beside a refused form. */
interface AmendmentMore {
  /** Which form; answers to a comment are `reply-<id>`. */
  readonly form: string;
  /** Another had changed or decided it already: the page shows what they did, and this form what was typed. */
  readonly isChangedMeanwhile?: boolean;
  /** The accepted amendments whose words the decision would take out. */
  readonly undone?: readonly UndoneFragment[];
}

/** A refusal of one of the forms of an amendment's page. */
export type AmendmentOutcome = FormOutcome & AmendmentMore;

const positions: readonly PositionKind[] = ['AGREE', 'CAN_LIVE_WITH', 'CONCERN', 'BLOCK'];
const outcomes: readonly DecisionOutcome[] = ['ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'REJECTED'];

interface Sent {
  readonly from: From;
  readonly form: FormData;
  readonly amendmentId: string;
  /** The page to go to when it is done. */
  readonly page: string;
}

/** What each form of the page does, by its `intent`. */
const intents: Readonly<Record<string, (sent: Sent) => ReturnType<typeof conclude>>> = {
  'take-position': takePosition,
  'withdraw-position': withdrawPosition,
  submit: submitDraft,
  withdraw,
  resolve,
  'new-clause': proposeAsNewClause,
  decide,
  'take-back': ({ from, form, page }) => takeBack(from, form, page),
  comment: postComment,
  'delete-comment': deleteComment,
};

/** Runs the form that was sent from the page of an amendment. */
export async function actOnAmendment(from: From, amendmentId: string) {
  const form = await formOf(from.request);
  const run = intents[text(form, 'intent')];
  if (run === undefined) throw errorResponse(from.request, 400);
  return run({ from, form, amendmentId, page: `/amendments/${amendmentId}` });
}

type Done = 'submitted' | 'withdrawn' | (typeof positionActs)[number] | (typeof commentActs)[number];

interface Way {
  /** Which form of the page was sent. */
  readonly form: string;
  /** What the page says afterwards. */
  readonly done: Done;
  /** The part of the page that says it; its head unless given. */
  readonly next?: string;
  /** Names of the form's fields for those of the api. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Shows the form again when it was refused, else the page with what was done. */
async function conclude(
  { form, page }: Sent,
  submitted: Promise<{ readonly refusal?: Refusal }>,
  { form: name, done, next = '', names = {} }: Way,
) {
  const { refusal } = await submitted;
  if (refusal) return refused<AmendmentMore>(refusal, form, { names, more: { form: name } });
  return redirect(`${page}?done=${done}${next}`);
}

/** What a comment or a position of this page is about. */
function subjectOf({ amendmentId }: Sent) {
  return { kind: 'AMENDMENT', id: amendmentId } as const;
}

function takePosition(sent: Sent) {
  const { from, form } = sent;
  const input = {
    subject: subjectOf(sent),
    revisionId: text(form, 'revisionId'),
    kind: positions.find((one) => one === form.get('position')) as PositionKind,
    reason: text(form, 'positionReason') || null,
  };
  const names = { reason: 'positionReason', kind: 'position' };
  return conclude(sent, submit(from, TakePositionDocument, { input }), {
    form: 'position',
    done: 'position',
    next: '#positions',
    names,
  });
}

function withdrawPosition(sent: Sent) {
  const submitted = submit(sent.from, WithdrawPositionDocument, { input: { subject: subjectOf(sent) } });
  return conclude(sent, submitted, { form: 'position', done: 'positionWithdrawn', next: '#positions' });
}

function submitDraft(sent: Sent) {
  const { from, amendmentId } = sent;
  const submitted = submit(from, SubmitAmendmentDocument, { input: { amendmentId } });
  return conclude(sent, submitted, { form: 'own', done: 'submitted' });
}

function withdraw(sent: Sent) {
  const { from, amendmentId } = sent;
  const submitted = submit(from, WithdrawAmendmentDocument, { input: { amendmentId } });
  return conclude(sent, submitted, { form: 'own', done: 'withdrawn' });
}

function postComment(sent: Sent) {
  const { from, form } = sent;
  const parentId = text(form, 'parentId') || null;
  const field = parentId === null ? 'body' : `body-${parentId}`;
  const input = {
    requestId: text(form, 'requestId') || null,
    subject: subjectOf(sent),
    parentId,
    body: text(form, field),
  };
  return conclude(sent, submit(from, PostCommentDocument, { input }), {
    form: parentId === null ? 'comment' : `reply-${parentId}`,
    done: parentId === null ? 'comment' : 'reply',
    next: '#comments',
    names: { body: field },
  });
}

function deleteComment(sent: Sent) {
  const { from, form } = sent;
  const submitted = submit(from, DeleteCommentDocument, { input: { commentId: text(form, 'commentId') } });
  return conclude(sent, submitted, { form: 'comment', done: 'commentDeleted', next: '#comments' });
}

async function resolve({ from, form, amendmentId, page }: Sent) {
  const lockVersion = Number(text(form, 'lockVersion'));
  const input = { ...proposalInput(form), amendmentId, lockVersion };
  const { refusal } = await submit(from, ResolveConflictDocument, { input });
  if (refusal) return refusedProposal<AmendmentMore>(refusal, form, { form: 'resolve' });
  return redirect(`${page}?done=resolved`);
}

async function proposeAsNewClause({ from, form, amendmentId, page }: Sent) {
  const lockVersion = Number(text(form, 'lockVersion'));
  const afterClauseId = text(form, 'afterClauseId');
  const input = { ...proposalInput(form), amendmentId, lockVersion, afterClauseId };
  const { refusal } = await submit(from, ProposeAsNewClauseDocument, { input });
  if (refusal) return refusedProposal<AmendmentMore>(refusal, form, { form: 'new-clause' });
  return redirect(`${page}?done=moved`);
}

async function decide({ from, form, amendmentId, page }: Sent) {
  const outcome = outcomes.find((one) => one === form.get('outcome'));
  if (outcome === undefined) {
    const fields = {
      outcome: text(form, 'chooseMessage'),
      ...missingFields(from.request, form, ['decisionReason']),
    };
    return refused<AmendmentMore>({ fields }, form, { more: { form: 'decide' } });
  }
  const isOwnWording = outcome === 'ACCEPTED_WITH_CHANGES';
  const afterLineId = outcome === 'REJECTED' ? null : text(form, 'afterLineId') || null;
  if (outcome === 'ACCEPTED' && form.has('needsPlace') && afterLineId === null) {
    return refused<AmendmentMore>({ fields: { afterLineId: text(form, 'needsPlace') } }, form, {
      more: { form: 'decide' },
    });
  }
  const { refusal } = await submit(from, DecideAmendmentDocument, {
    input: {
      amendmentId,
      lockVersion: Number(text(form, 'lockVersion')),
      outcome,
      wording: isOwnWording ? text(form, 'decidedWording') || null : null,
      draftRevisionId: isOwnWording ? text(form, 'draftRevisionId') || null : null,
      afterLineId,
      reason: text(form, 'decisionReason'),
      objectionsOutcome: text(form, 'objectionsOutcome') || null,
      undoes: acknowledged(form),
    },
  });
  if (refusal === undefined) {
    return redirect(text(form, 'next') === '' ? `${page}?done=decided` : safeNext(text(form, 'next')));
  }
  const { problem } = refusal;
  const more: AmendmentMore = { form: 'decide' };
  if (problem?.__typename === 'ConflictUnresolved') {
    // What was typed was for another draft than the one that the page shows now; what there is to write begins from it.
    if (!isOwnWording) form.set('decidedWording', problem.current ?? problem.proposed);
    form.set('outcome', 'ACCEPTED_WITH_CHANGES');
    return refused<AmendmentMore>(refusal, form, { more });
  }
  if (problem?.__typename === 'UndoesAccepted') {
    const { undone } = problem;
    return refused<AmendmentMore>({ ...refusal, fields: missing(form, undone) }, form, { more: { ...more, undone } });
  }
  if (problem?.__typename === 'ObjectionsOpen') {
    const fields = { objectionsOutcome: refusal.formError ?? '' };
    return refused<AmendmentMore>({ ...refusal, fields }, form, { more });
  }
  const isChangedMeanwhile = problem?.__typename === 'AmendmentChanged' || problem?.__typename === 'AmendmentNotOpen';
  return refused<AmendmentMore>(refusal, form, {
    names: { wording: 'decidedWording', reason: 'decisionReason' },
    more: isChangedMeanwhile ? { ...more, isChangedMeanwhile } : more,
  });
}

/** The accepted amendments that the form showed and that the editor says are taken back, each with a reason. */
function acknowledged(form: FormData): { amendmentId: string; reason: string }[] {
  return shownUndone(form)
    .filter((id) => form.has(`undo-${id}`))
    .map((amendmentId) => ({ amendmentId, reason: text(form, `undoReason-${amendmentId}`) }))
    .filter(({ reason }) => reason !== '');
}

/** What the form asked of each undone amendment and did not get. One that it shows for the first time was not asked. */
function missing(form: FormData, undone: readonly UndoneFragment[]): Record<string, string> {
  const shown = shownUndone(form);
  const asked = undone.filter(({ amendmentId }) => shown.includes(amendmentId));
  return Object.fromEntries(
    asked.flatMap(({ amendmentId: id }) => [
      ...(form.has(`undo-${id}`) ? [] : [[`undo-${id}`, text(form, 'undoMessage')] as const]),
      ...(text(form, `undoReason-${id}`) === ''
        ? [[`undoReason-${id}`, text(form, 'undoReasonMessage')] as const]
        : []),
    ]),
  );
}

function shownUndone(form: FormData): string[] {
  return text(form, 'undoneIds')
    .split(',')
    .filter((id) => id !== '');
}
