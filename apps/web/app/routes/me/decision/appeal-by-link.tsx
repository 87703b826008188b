import { AppealByLinkDocument, DecisionByLinkDocument } from '@sic/api-client/moderation';
import { useTranslation } from '@sic/ui/translation';
import { data, redirect } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { LinkNotUsable } from '../../../layout/link-not-usable.js';
import { readSigned, signedPageHeaders, tokenOf } from '../../../signed-page.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/appeal-by-link.js';
import { DecisionView } from './decision-view.js';

export async function loader(from: Route.LoaderArgs) {
  const { found, status } = await readSigned(from, DecisionByLinkDocument);
  return data({ decision: found?.decisionByLink ?? null, token: tokenOf(from.request), status }, { status });
}

export function headers() {
  return signedPageHeaders;
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const token = text(form, 'token');
  const { refusal } = await submit(from, AppealByLinkDocument, { input: { token, words: text(form, 'words') } });
  if (refusal) return refused(refusal, form);
  return redirect(`/appeal?done=appealed&token=${encodeURIComponent(token)}`);
}

/** A decision about a person who cannot sign in, by the link in the mail that told of it, and the appeal against it. */
export default function AppealByLink({ loaderData: { decision, token, status }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  if (decision === null) return <LinkNotUsable isLimited={status === 429} text={t('decisions.linkInvalid')} />;
  return <DecisionView decision={decision} outcome={actionData} values={{ token }} />;
}
