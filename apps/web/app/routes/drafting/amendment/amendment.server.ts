import {
  DeleteCommentDocument,
  PostCommentDocument,
  TakePositionDocument,
  WithdrawPositionDocument,
  type PositionKind,
} from '@sic/api-client/discussion';
import {
  DecideAmendmentDocument,
  SettleConflictDocument,
  SubmitAmendmentDocument,
  WithdrawAmendmentDocument,
  type DecisionOutcome,
  type HunkFragment,
} from '@sic/api-client/drafting';
import type { FormOutcome } from '@sic/ui';
import { data, redirect } from 'react-router';
import { api, type Answer, type From } from '../../../api.server.js';
import { firstWording } from '../decision/first-wording.js';
import { safeNext, text, valuesOf } from '../../../forms.js';

/** A refusal of one of the forms of an amendment's page. */
export interface AmendmentOutcome extends FormOutcome {
  /** Which form; answers to a comment are `reply-<id>`. */
  readonly form: string;
  /** Another was quicker: the page shows what they did, and this form what was typed. */
  readonly isOutrun?: boolean;
  /** The amendment doesn't fit the text that was decided meanwhile. */
  readonly hunks?: readonly HunkFragment[];
}

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
const intents: Readonly<Record<string, (sent: Sent) => Promise<ReturnType<typeof refuse> | Response>>> = {
  'take-position': takePosition,
  'withdraw-position': withdrawPosition,
  submit,
  withdraw,
  settle,
  decide,
  comment: postComment,
  'delete-comment': deleteComment,
};

/** Runs the form that was sent from the page of an amendment. */
export async function actOnAmendment(from: From, amendmentId: string) {
  const form = await from.request.formData();
  const run = intents[text(form, 'intent')];
  if (run === undefined) throw new Response('No such form', { status: 400 });
  return run({ from, form, amendmentId, page: `/amendments/${amendmentId}` });
}

function refuse(form: FormData, outcome: Partial<AmendmentOutcome> & { form: string }, status = 400) {
  return data<AmendmentOutcome>({ fields: {}, values: valuesOf(form), ...outcome }, { status });
}

interface Way {
  readonly form: string;
  /** What the page says afterwards. */
  readonly done?: string;
  /** Where on the page it goes on. */
  readonly next?: string;
  /** Names of the form's fields for those of the api. */
  readonly names?: Readonly<Record<string, string>>;
}

type Results = Record<string, { readonly __typename: string; readonly message?: string }>;

/** Shows what a mutation answered, whose result is either a success or a problem with a message. */
async function conclude<Result extends Results>(
  { form, page }: Sent,
  asked: Promise<Answer<Result>>,
  { form: name, done, next = '', names = {} }: Way,
) {
  const answer = await asked;
  if (answer.fields !== undefined) {
    const fields = Object.fromEntries(
      Object.entries(answer.fields).map(([field, message]) => [names[field] ?? field, message]),
    );
    return refuse(form, {
      form: name,
      fields,
      ...(answer.formError === undefined ? {} : { formError: answer.formError }),
    });
  }
  const [result] = Object.values(answer.data);
  if (result?.message !== undefined) return refuse(form, { form: name, formError: result.message }, 409);
  const query = done === undefined ? '' : `?done=${done}`;
  return redirect(`${page}${query}${next}`);
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
  return conclude(sent, api(from, TakePositionDocument, { input }), { form: 'position', next: '#positions', names });
}

function withdrawPosition(sent: Sent) {
  const asked = api(sent.from, WithdrawPositionDocument, { input: { subject: subjectOf(sent) } });
  return conclude(sent, asked, { form: 'position', next: '#positions' });
}

function submit(sent: Sent) {
  const { from, amendmentId } = sent;
  const asked = api(from, SubmitAmendmentDocument, { input: { amendmentId } });
  return conclude(sent, asked, { form: 'own', done: 'submitted' });
}

function withdraw(sent: Sent) {
  const { from, amendmentId } = sent;
  const asked = api(from, WithdrawAmendmentDocument, { input: { amendmentId } });
  return conclude(sent, asked, { form: 'own', done: 'withdrawn' });
}

function postComment(sent: Sent) {
  const { from, form } = sent;
  const parentId = text(form, 'parentId') || null;
  const field = parentId === null ? 'body' : `body-${parentId}`;
  const input = { id: text(form, 'commentId') || null, subject: subjectOf(sent), parentId, body: text(form, field) };
  return conclude(sent, api(from, PostCommentDocument, { input }), {
    form: parentId === null ? 'comment' : `reply-${parentId}`,
    next: '#comments',
    names: { body: field },
  });
}

function deleteComment(sent: Sent) {
  const { from, form } = sent;
  const asked = api(from, DeleteCommentDocument, { input: { commentId: text(form, 'commentId') } });
  return conclude(sent, asked, { form: 'comment', next: '#comments' });
}

function settle(sent: Sent) {
  const { from, form, amendmentId } = sent;
  const input = {
    amendmentId,
    lockVersion: Number(text(form, 'lockVersion')),
    wording: text(form, 'settledWording'),
    rationale: text(form, 'rationale'),
  };
  const names = { wording: 'settledWording' };
  return conclude(sent, api(from, SettleConflictDocument, { input }), { form: 'settle', done: 'settled', names });
}

async function decide({ from, form, amendmentId, page }: Sent) {
  const outcome = outcomes.find((one) => one === form.get('outcome'));
  if (outcome === undefined) return refuse(form, { form: 'decide', fields: { outcome: text(form, 'chooseMessage') } });
  const isOwnWording = outcome === 'ACCEPTED_WITH_CHANGES';
  const answer = await api(from, DecideAmendmentDocument, {
    input: {
      amendmentId,
      lockVersion: Number(text(form, 'lockVersion')),
      outcome,
      wording: isOwnWording ? text(form, 'decidedWording') : null,
      draftRevisionId: isOwnWording ? text(form, 'draftRevisionId') || null : null,
      reason: text(form, 'decisionReason'),
    },
  });
  if (answer.fields !== undefined) {
    const { wording, reason, ...others } = answer.fields;
    const fields = {
      ...others,
      ...(wording === undefined ? {} : { decidedWording: wording }),
      ...(reason === undefined ? {} : { decisionReason: reason }),
    };
    return refuse(form, {
      form: 'decide',
      fields,
      ...(answer.formError === undefined ? {} : { formError: answer.formError }),
    });
  }
  const result = answer.data.decideAmendment;
  switch (result.__typename) {
    case 'AmendmentAnswer':
      return redirect(text(form, 'next') === '' ? `${page}?done=decided` : safeNext(text(form, 'next')));
    case 'ConflictUnsettled':
      // What fits is put together; the places that do not are the editor's to write.
      form.set('decidedWording', isOwnWording ? text(form, 'decidedWording') : firstWording(result.hunks));
      form.set('outcome', 'ACCEPTED_WITH_CHANGES');
      return refuse(form, { form: 'decide', formError: result.message, hunks: result.hunks }, 409);
    case 'AmendmentChangedMeanwhile':
    case 'AmendmentNotOpen':
      return refuse(form, { form: 'decide', formError: result.message, isOutrun: true }, 409);
    default:
      return refuse(form, { form: 'decide', formError: result.message }, 409);
  }
}
