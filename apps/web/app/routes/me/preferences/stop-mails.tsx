import { type NotificationTopic, StopMailsDocument } from '@sic/api-client/notifications';
import { ActionForm, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { data, Link, redirect } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { useDone } from '../../../layout/done.js';
import { signedPageHeaders } from '../../../signed-page.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/stop-mails.js';

const topics: readonly NotificationTopic[] = ['AMENDMENT', 'COMMENT', 'VERSION', 'SEAT', 'ORGANISATION'];

/** The link stands in a mail and is its reader's alone. Opening it stops nothing: mail scanners open links. */
export function loader({ request }: Route.LoaderArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const names = (token.split('.')[1] ?? '').toUpperCase().split('-');
  return data({ token, stopped: topics.filter((topic) => names.includes(topic)) }, { headers: signedPageHeaders });
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  // A mail program posts to the address itself, for its user, and reads no page (RFC 8058).
  const isOneClick = form.get('List-Unsubscribe') === 'One-Click';
  const token = isOneClick ? (new URL(from.request.url).searchParams.get('token') ?? '') : text(form, 'token');
  const { refusal } = await submit(from, StopMailsDocument, { input: { token } });
  if (refusal) return refused(refusal, form);
  if (isOneClick) return undefined;
  return redirect(`/stop-mails?done=stopped&token=${encodeURIComponent(token)}`);
}

export default function StopMails({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTranslation('me');
  const { token, stopped } = loaderData;
  const isStopped = useDone(['stopped'], actionData) !== undefined;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const toPreferences = <Link to="/me/preferences">{t('stop.preferences')}</Link>;
  if (stopped.length === 0) {
    return (
      <div className="narrow">
        <PageHeader title={t('stop.invalid')} lead={t('stop.invalidText')} />
        {toPreferences}
      </div>
    );
  }
  return (
    <div className="narrow">
      <PageHeader
        title={t('stop.title')}
        lead={t('stop.lead', { topic: list.format(stopped.map((topic) => t(`topics.${topic}`))) })}
      />
      {isStopped ? (
        <MessageBox tone="good" title={t('stop.stopped')} isNews>
          <p>{t('stop.stoppedText')}</p>
        </MessageBox>
      ) : (
        <ActionForm outcome={actionData} values={{ token }}>
          <SubmitButton>{t('stop.submit')}</SubmitButton>
        </ActionForm>
      )}
      <hr />
      {toPreferences}
    </div>
  );
}
