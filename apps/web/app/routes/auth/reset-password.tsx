import { ActionForm, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { data, Link, redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { refused, text } from '../../forms.js';
import type { RouteHandle } from '../../handle.js';
import type { Route } from './+types/reset-password.js';
import { signedPageHeaders } from '../../signed-page.server.js';
import { callAuth } from './auth-calls.server.js';
import { checkFields } from './auth-fields.server.js';
import { NewPasswordField } from './new-password-field.js';

/** The token of the mailed link is for this reader alone: the page stays out of every cache. */
export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get('token') ?? '';
  return data({ token, isExpired: token === '' || searchParams.has('error') }, { headers: signedPageHeaders });
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const fields = await checkFields(from.request, form, ['newPassword']);
  if (Object.keys(fields).length > 0) return refused({ fields }, form);
  const answer = await callAuth(from, 'reset-password', {
    newPassword: form.get('password'),
    token: text(form, 'token'),
  });
  if (answer.refusal) return refused(answer.refusal, form);
  return redirect('/sign-in?done=password');
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth', { keyPrefix: 'reset' });
  const { t: tAuth } = useTranslation('auth');
  const { token, isExpired } = loaderData;
  return (
    <div className="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      {isExpired ? (
        <MessageBox tone="caution">
          <p>{tAuth('problems.linkExpired')}</p>
        </MessageBox>
      ) : (
        <ActionForm outcome={actionData} values={{ token }}>
          <NewPasswordField name="password" label={t('password')} />
          <SubmitButton>{t('submit')}</SubmitButton>
        </ActionForm>
      )}
      <hr />
      <Link to="/reset-password">{t('again')}</Link>
    </div>
  );
}
