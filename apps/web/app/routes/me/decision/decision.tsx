import { AppealDecisionDocument, MyModerationDecisionDocument } from '@sic/api-client/moderation';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/decision.js';
import { DecisionView } from './decision-view.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { myModerationDecision } = await read(from, MyModerationDecisionDocument, { id: from.params.id });
  if (myModerationDecision === null) throw errorResponse(from.request, 404);
  return { decision: myModerationDecision };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const input = { decisionId: from.params.id, words: text(form, 'words') };
  const { refusal } = await submit(from, AppealDecisionDocument, { input });
  if (refusal) return refused(refusal, form);
  return redirect(`/me/decisions/${from.params.id}?done=appealed`);
}

export default function Decision({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  const trail = [
    { label: t('overview.title'), to: '/me' },
    { label: t('decisions.title'), to: '/me/decisions' },
  ];
  return <DecisionView decision={loaderData.decision} outcome={actionData} trail={trail} />;
}
