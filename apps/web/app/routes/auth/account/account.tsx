import { AccountDocument, EndSessionsDocument, RequestEmailChangeDocument } from '@sic/api-client/session';
import { limits } from '@sic/kernel';
import { ActionForm, MessageBox, PageHeader, PasswordField, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { type From, read } from '../../../api.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { Done } from '../../../layout/done.js';
import { missingFields } from '../../../missing.server.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import { callAuth, withCookies } from '../auth-calls.server.js';
import { checkFields } from '../auth-fields.server.js';
import { NewPasswordField } from '../new-password-field.js';
import type { Route } from './+types/account.js';
import { SessionList } from './session-list.js';

const PATH = '/me/account';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { viewer, addressInWaiting, mySessions } = await read(from, AccountDocument);
  return { address: viewer?.member.emailAddress ?? '', addressInWaiting, sessions: mySessions };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const form = await formOf(from.request);
  switch (text(form, 'intent')) {
    case 'email':
      return changeAddress(from, form);
    case 'password':
      return changePassword(from, form);
    default: {
      const sessionId = text(form, 'sessionId');
      const { refusal } = await submit(from, EndSessionsDocument, { input: { sessionId: sessionId || null } });
      return refusal
        ? refused(refusal, form)
        : redirect(`${PATH}?done=${sessionId === '' ? 'sessions' : 'session'}#done`);
    }
  }
}

async function changeAddress(from: From, form: FormData) {
  const { refusal } = await submit(from, RequestEmailChangeDocument, {
    input: { email: text(form, 'email'), password: String(form.get('password') ?? '') },
  });
  return refusal ? refused(refusal, form) : redirect(`${PATH}?done=email#done`);
}

async function changePassword(from: From, form: FormData) {
  const wanted = new FormData();
  wanted.set('password', form.get('newPassword') ?? '');
  const { password: newPassword } = await checkFields(from.request, wanted, ['newPassword']);
  const isMissing = String(form.get('currentPassword') ?? '') === '';
  const fields = {
    ...(isMissing ? missingFields(from.request, form, ['currentPassword']) : {}),
    ...(newPassword === undefined ? {} : { newPassword }),
  };
  if (Object.keys(fields).length > 0) return refused({ fields }, form);
  const answer = await callAuth(from, 'change-password', {
    currentPassword: form.get('currentPassword'),
    newPassword: form.get('newPassword'),
  });
  if (answer.refusal === undefined) {
    return redirect(`${PATH}?done=password#done`, { headers: withCookies(answer.cookies) });
  }
  return refused(answer.refusal, form, { names: { password: 'newPassword' } });
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth', { keyPrefix: 'account' });
  const { address, addressInWaiting, sessions } = loaderData;
  const intent = actionData?.values['intent'];
  const outcomeOf = (form: string) => (intent === form ? actionData : undefined);
  return (
    <div className="narrow">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Done names={['email', 'password', 'session', 'sessions']} outcome={actionData}>
        {(done) => t(`done.${done}`)}
      </Done>
      <section aria-labelledby="address">
        <h2 id="address">{t('email.title')}</h2>
        <p>{t('email.now', { address })}</p>
        {addressInWaiting === null ? null : (
          <MessageBox>
            <p>{t('email.waiting', { address: addressInWaiting })}</p>
          </MessageBox>
        )}
        <ActionForm outcome={outcomeOf('email')} values={{ intent: 'email' }} aria-labelledby="address">
          <TextField
            name="email"
            label={t('email.new')}
            description={t('email.hint')}
            type="email"
            autoComplete="email"
            maxLength={limits.email}
            required
          />
          <PasswordField name="password" label={t('presentPassword')} autoComplete="current-password" required />
          <SubmitButton name="send" value="email">
            {t('email.submit')}
          </SubmitButton>
        </ActionForm>
      </section>
      <section aria-labelledby="password">
        <h2 id="password">{t('password.title')}</h2>
        <p className="muted">{t('password.hint')}</p>
        <ActionForm outcome={outcomeOf('password')} values={{ intent: 'password' }} aria-labelledby="password">
          <PasswordField
            name="currentPassword"
            label={t('password.present')}
            autoComplete="current-password"
            required
          />
          <NewPasswordField name="newPassword" label={t('password.new')} />
          <SubmitButton name="send" value="password">
            {t('password.submit')}
          </SubmitButton>
        </ActionForm>
      </section>
      <SessionList sessions={sessions} />
    </div>
  );
}
