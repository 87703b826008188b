import { RefuseMailsDocument } from '@sic/api-client/notifications';
import { ActionForm, MessageBox, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { useDone } from '../../../layout/done.js';
import { LinkNotUsable } from '../../../layout/link-not-usable.js';
import { signedPageHeaders, tokenOf } from '../../../signed-page.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/no-mails.js';

/** The link stands in a mail and is its reader's alone. Opening it refuses nothing: mail scanners open links. */
export function loader({ request }: Route.LoaderArgs) {
  return { token: tokenOf(request) };
}

export function headers() {
  return signedPageHeaders;
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  // A mail program posts to the address itself, for its user, and reads no page (RFC 8058).
  const isOneClick = form.get('List-Unsubscribe') === 'One-Click';
  const token = isOneClick ? tokenOf(from.request) : text(form, 'token');
  const { refusal } = await submit(from, RefuseMailsDocument, { input: { token } });
  if (refusal) return refused(refusal, form);
  if (isOneClick) return undefined;
  return redirect(`/no-mails?done=refused&token=${encodeURIComponent(token)}`);
}

/** An address that got a mail because of others wants none any more. */
export default function NoMails({ loaderData: { token }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  const isRefused = useDone(['refused'], actionData) !== undefined;
  if (token === '') return <LinkNotUsable isLimited={false} text={t('refuse.invalidText')} />;
  return (
    <div className="narrow">
      <PageHeader title={t('refuse.title')} lead={t('refuse.lead')} />
      {isRefused ? (
        <MessageBox tone="good" title={t('refuse.refused')} isNews>
          <p>{t('refuse.refusedText')}</p>
        </MessageBox>
      ) : (
        <ActionForm outcome={actionData} values={{ token }}>
          <SubmitButton>{t('refuse.submit')}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
