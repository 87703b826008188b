import { StopEmailChangeDocument } from '@sic/api-client/session';
import { ActionForm, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { data, Link, redirect } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { useDone } from '../../../layout/done.js';
import { signedPageHeaders } from '../../../signed-page.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/stop-email.js';

/** The link stands in a mail and is its reader's alone. Opening it changes nothing: mail scanners open links. */
export function loader({ request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return data({ token }, { headers: signedPageHeaders });
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  try {
    const { refusal } = await submit(from, StopEmailChangeDocument, { input: { token: text(form, 'token') } });
    return refusal ? refused({ ...refusal, fields: {} }, form) : redirect('/email-change/stop?done=stop');
  } catch (error) {
    if (!(error instanceof Response) || error.status !== 404) throw error;
    const t = translate(from.request, 'auth');
    return refused({ fields: {}, formError: t('account.confirm.invalidText'), status: 404 }, form);
  }
}

export default function StopEmail({ loaderData: { token }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth', { keyPrefix: 'account' });
  const isDone = useDone(['stop'], actionData) !== undefined;
  return (
    <div className="narrow">
      <PageHeader title={t('stop.title')} lead={t('stop.lead')} />
      {isDone ? (
        <MessageBox tone="good" title={t('stop.doneTitle')} isNews>
          <p>{t('stop.done')}</p>
        </MessageBox>
      ) : token === '' ? (
        <MessageBox tone="caution" title={t('confirm.invalid')}>
          <p>{t('confirm.invalidText')}</p>
        </MessageBox>
      ) : (
        <ActionForm outcome={actionData} values={{ token }}>
          <SubmitButton>{t('stop.submit')}</SubmitButton>
        </ActionForm>
      )}
      <hr />
      <Link to="/reset-password">{t('stop.toReset')}</Link>
    </div>
  );
}
