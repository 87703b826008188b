import { TakeBackDecisionDocument } from '@sic/api-client/drafting';
import type { FormOutcome } from '@sic/ui';
import { redirect } from 'react-router';
import type { From } from '../../../api.server.js';
import { refused, text } from '../../../forms.js';
import { submit } from '../../../submit.server.js';

/** What the form shows beside a refusal. */
interface TakeBackMore {
  /** Which form of the page. */
  readonly form: string;
  /** Whose decisions have to be taken back first. */
  readonly dependent?: readonly { readonly amendmentId: string; readonly number: number }[];
}

/** A refusal to take a decision back. */
export type TakeBackOutcome = FormOutcome & TakeBackMore;

/** Takes a decision back, then shows the page, which says so. */
export async function takeBack(from: From, form: FormData, page: string) {
  const { refusal } = await submit(from, TakeBackDecisionDocument, {
    input: {
      decisionId: text(form, 'decisionId'),
      lockVersion: Number(text(form, 'lockVersion')),
      reason: text(form, 'takeBackReason'),
    },
  });
  if (refusal === undefined) return redirect(`${page}?done=takenBack&number=${Number(text(form, 'number'))}`);
  const { problem } = refusal;
  return refused<TakeBackMore>(refusal, form, {
    names: { reason: 'takeBackReason' },
    more: {
      form: 'take-back',
      ...(problem?.__typename === 'LaterDecisionsDepend' ? { dependent: problem.amendments } : {}),
    },
  });
}

/** From when on the proposer is told of a decision; null when that is already so. */
export function waitsUntil(decision: { readonly announcedAt: string } | null): string | null {
  return decision !== null && Date.parse(decision.announcedAt) > Date.now() ? decision.announcedAt : null;
}
