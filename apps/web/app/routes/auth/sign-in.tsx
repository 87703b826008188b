import { limits } from '@sic/kernel';
import { ActionForm, type FormOutcome, MessageBox, PageHeader, PasswordField, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { data, Link, redirect } from 'react-router';
import { formOf } from '../../form-body.server.js';
import { refused, safeNext, text } from '../../forms.js';
import { Done } from '../../layout/done.js';
import { SentFormAgain } from '../../layout/sent-form-again.js';
import { readSentForm, sentForm, type SentForm } from '../../sent-form.js';
import { getViewer } from '../../session.server.js';
import type { Route } from './+types/sign-in.js';
import { callAuth, withCookies } from './auth-calls.server.js';
import { languageOfAccount } from './account-language.server.js';
import { checkFields } from './auth-fields.server.js';
import { afterConfirming } from './welcome.js';

/** Tells the form of this page from those of others. */
const INTENT = 'sign-in';

/** What was written in a form when the session had ended. */
interface SignInMore {
  /** Signed in: its page shows it again. */
  readonly again?: SentForm;
}

type SignInOutcome = FormOutcome & SignInMore;

export async function loader(from: Route.LoaderArgs) {
  const { searchParams } = new URL(from.request.url);
  const next = safeNext(searchParams.get('next'));
  if ((await getViewer(from)) !== null) throw redirect(next);
  return { next, isNeeded: searchParams.has('next') };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  if (text(form, 'intent') !== INTENT) return takeAlong(from.request, form);
  const fields = await checkFields(from.request, form, ['email', 'password']);
  if (Object.keys(fields).length > 0) return refused<SignInMore>({ fields }, form);
  const answer = await callAuth(from, 'sign-in/email', {
    email: text(form, 'email'),
    password: form.get('password'),
    callbackURL: afterConfirming(safeNext(text(form, 'next'))),
  });
  if (answer.refusal) return refused<SignInMore>(answer.refusal, form);
  const cookies = [...answer.cookies, ...(await languageOfAccount(from, answer.cookies))];
  const headers = withCookies(cookies);
  const again = readSentForm(text(form, 'kept'));
  if (again !== undefined) return data<SignInOutcome>({ fields: {}, values: {}, again }, { headers });
  return redirect(safeNext(text(form, 'next')), { headers });
}

/** A form of another page, whose session had ended: it is kept within the form of this page. */
function takeAlong(request: Request, form: FormData) {
  const next = safeNext(new URL(request.url).searchParams.get('next'));
  const kept = sentForm(next, form);
  if (kept === undefined) return redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return data<SignInOutcome>({ fields: {}, values: { kept: JSON.stringify(kept) } });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('auth');
  const { next, isNeeded } = loaderData;
  const kept = actionData?.values['kept'];
  if (actionData?.again !== undefined) {
    return (
      <div className="narrow">
        <PageHeader title={t('signIn.again')} lead={t('signIn.againLead')} />
        <SentFormAgain sent={actionData.again} isNow>
          {t('signIn.toForm')}
        </SentFormAgain>
      </div>
    );
  }
  return (
    <div className="narrow">
      <PageHeader title={t('signIn.title')} />
      <Done names={['password']} outcome={actionData}>
        {() => t('signIn.passwordChanged')}
      </Done>
      {isNeeded && next !== '/' && actionData === undefined ? <MessageBox>{t('signIn.needed')}</MessageBox> : null}
      {kept === undefined ? null : <MessageBox title={t('signIn.ended')}>{t('signIn.endedKept')}</MessageBox>}
      <ActionForm
        outcome={actionData}
        values={{ intent: INTENT, next, ...(kept === undefined ? {} : { kept }) }}
        encType={kept === undefined ? undefined : 'multipart/form-data'}
      >
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
