import { limits } from '@sic/kernel';
import { ActionForm, PageHeader, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { refused, text } from '../../forms.js';
import { Done } from '../../layout/done.js';
import { settings } from '../../site.server.js';
import type { Route } from './+types/verify-email.js';
import { callAuth } from './auth-calls.server.js';
import { checkFields } from './auth-fields.server.js';
import { welcomePath } from './welcome.js';

export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return { isExpired: searchParams.has('error'), inboxUrl: settings.inboxUrl };
}

/** Sends the mail again. Answers the same whether or not the address waits for it. */
export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const fields = await checkFields(from.request, form, ['email']);
  if (Object.keys(fields).length > 0) return refused({ fields }, form);
  const answer = await callAuth(from, 'send-verification-email', {
    email: text(form, 'email'),
    callbackURL: welcomePath,
  });
  if (answer.refusal) return refused(answer.refusal, form);
  return redirect('/verify-email?done=sent');
}

export default function VerifyEmail({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth', { keyPrefix: 'verify' });
  const { t: tAuth } = useTranslation('auth');
  const { isExpired, inboxUrl } = loaderData;
  return (
    <div className="narrow">
      <PageHeader title={isExpired ? t('expiredTitle') : t('title')} lead={isExpired ? t('expiredLead') : t('lead')} />
      {inboxUrl === undefined ? null : (
        <p>
          <a href={inboxUrl} className="button">
            {t('inbox')}
          </a>
        </p>
      )}
      <Done names={['sent']} outcome={actionData}>
        {() => t('resent')}
      </Done>
      <h2>{t('notThere')}</h2>
      <ul>
        <li>{t('hint1')}</li>
        <li>{t('hint2')}</li>
      </ul>
      <ActionForm outcome={actionData}>
        <TextField
          name="email"
          label={tAuth('email')}
          type="email"
          autoComplete="email"
          maxLength={limits.email}
          required
        />
        <SubmitButton look="quiet">{t('resend')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
