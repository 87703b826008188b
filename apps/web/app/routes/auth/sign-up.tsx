import { limits } from '@sic/kernel';
import { ActionForm, PageHeader, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { refused, safeNext, text } from '../../forms.js';
import type { RouteHandle } from '../../handle.js';
import { getViewer } from '../../session.server.js';
import type { Route } from './+types/sign-up.js';
import { callAuth } from './auth-calls.server.js';
import { checkFields } from './auth-fields.server.js';
import { NewPasswordField } from './new-password-field.js';
import { afterConfirming } from './welcome.js';

export async function loader(from: Route.LoaderArgs) {
  const next = safeNext(new URL(from.request.url).searchParams.get('next'));
  if ((await getViewer(from)) !== null) throw redirect(next);
  return { next };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const fields = await checkFields(from.request, form, ['name', 'email', 'newPassword']);
  if (Object.keys(fields).length > 0) return refused({ fields }, form);
  const answer = await callAuth(from, 'sign-up/email', {
    name: text(form, 'name'),
    email: text(form, 'email'),
    password: form.get('password'),
    // The link in the mail leads back to what they were about to do.
    callbackURL: afterConfirming(safeNext(text(form, 'next'))),
  });
  if (answer.refusal) return refused(answer.refusal, form);
  return redirect('/verify-email');
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth');
  return (
    <>
      <PageHeader title={t('signUp.title')} lead={t('signUp.lead')} />
      <div className="with-aside">
        <div className="narrow">
          <ActionForm outcome={actionData} values={{ next: loaderData.next }}>
            <TextField
              name="name"
              label={t('signUp.name')}
              description={t('signUp.nameHint')}
              autoComplete="name"
              maxLength={limits.name}
              required
            />
            <TextField
              name="email"
              label={t('email')}
              description={t('signUp.emailHint')}
              type="email"
              maxLength={limits.email}
              autoComplete="email"
              required
            />
            <NewPasswordField name="password" label={t('password')} />
            <p className="muted small">
              {t('signUp.agree')} <Link to="/privacy">{t('signUp.privacy')}</Link>
            </p>
            <SubmitButton>{t('signUp.submit')}</SubmitButton>
          </ActionForm>
          <hr />
          <p>
            {t('signUp.haveAccount')} <Link to="/sign-in">{t('signIn.title')}</Link>
          </p>
        </div>
        <aside aria-labelledby="next">
          <h2 id="next" className="aside-title">
            {t('signUp.next')}
          </h2>
          <ol>
            <li>{t('signUp.next1')}</li>
            <li>{t('signUp.next2')}</li>
            <li>{t('signUp.next3')}</li>
          </ol>
        </aside>
      </div>
    </>
  );
}
