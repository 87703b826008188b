import { limits } from '@sic/kernel';
import { ActionForm, MessageBox, PageHeader, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { refused, text } from '../../forms.js';
import { useDone } from '../../layout/done.js';
import { settings } from '../../site.server.js';
import type { Route } from './+types/request-reset.js';
import { callAuth } from './auth-calls.server.js';
import { checkFields } from './auth-fields.server.js';

/** Sends the link. Answers the same whether or not there is an account. */
export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const fields = await checkFields(from.request, form, ['email']);
  if (Object.keys(fields).length > 0) return refused({ fields }, form);
  const answer = await callAuth(from, 'request-password-reset', {
    email: text(form, 'email'),
    redirectTo: `${settings.publicUrl}/reset-password/new`,
  });
  if (answer.refusal) return refused(answer.refusal, form);
  return redirect('/reset-password?done=sent');
}

export default function RequestReset({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth', { keyPrefix: 'requestReset' });
  const { t: tAuth } = useTranslation('auth');
  const isSent = useDone(['sent'], actionData) !== undefined;
  return (
    <div className="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      {isSent ? (
        <MessageBox tone="good" title={t('sentTitle')} isNews>
          <p>{t('sent')}</p>
        </MessageBox>
      ) : (
        <ActionForm outcome={actionData}>
          <TextField
            name="email"
            label={tAuth('email')}
            type="email"
            autoComplete="email"
            maxLength={limits.email}
            required
          />
          <SubmitButton>{t('submit')}</SubmitButton>
        </ActionForm>
      )}
      <hr />
      <Link to="/sign-in">{t('back')}</Link>
    </div>
  );
}
