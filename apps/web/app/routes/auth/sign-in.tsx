import { limits } from '@sic/kernel';
import { ActionForm, MessageBox, PageHeader, PasswordField, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { refused, safeNext, text } from '../../forms.js';
import { Done } from '../../layout/done.js';
import { getViewer } from '../../session.server.js';
import type { Route } from './+types/sign-in.js';
import { callAuth, withCookies } from './auth-calls.server.js';
import { languageOfAccount } from './account-language.server.js';
import { checkFields } from './auth-fields.server.js';
import { afterConfirming } from './welcome.js';

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const next = safeNext(searchParams.get('next'));
  if ((await getViewer(from)) !== null) throw redirect(next);
  return { next, isNeeded: searchParams.has('next') };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const fields = await checkFields(from.request, form, ['email', 'password']);
  if (Object.keys(fields).length > 0) return refused({ fields }, form);
  const answer = await callAuth(from, 'sign-in/email', {
    email: text(form, 'email'),
    password: form.get('password'),
    callbackURL: afterConfirming(safeNext(text(form, 'next'))),
  });
  if (answer.refusal) return refused(answer.refusal, form);
  const cookies = [...answer.cookies, ...(await languageOfAccount(from, answer.cookies))];
  return redirect(safeNext(text(form, 'next')), { headers: withCookies(cookies) });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth');
  const { next, isNeeded } = loaderData;
  return (
    <div className="narrow">
      <PageHeader title={t('signIn.title')} />
      <Done names={['password']} outcome={actionData}>
        {() => t('signIn.passwordChanged')}
      </Done>
      {isNeeded && next !== '/' && actionData === undefined ? <MessageBox>{t('signIn.needed')}</MessageBox> : null}
      <ActionForm outcome={actionData} values={{ next }}>
        <TextField
          name="email"
          label={t('email')}
          type="email"
          autoComplete="email"
          maxLength={limits.email}
          required
        />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" required />
        <SubmitButton>{t('signIn.submit')}</SubmitButton>
      </ActionForm>
      <hr />
      <ul className="plain-list">
        <li>
          <Link to="/reset-password">{t('signIn.forgotten')}</Link>
        </li>
        <li>
          <Link to="/verify-email">{t('signIn.resend')}</Link>
        </li>
        <li>
          {t('signIn.noAccount')}{' '}
          <Link to={next === '/' ? '/sign-up' : `/sign-up?next=${encodeURIComponent(next)}`}>{t('signIn.join')}</Link>
        </li>
      </ul>
    </div>
  );
}
