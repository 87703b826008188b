import { MessageBox, PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { isRouteErrorResponse, Link } from 'react-router';
import { useRootData } from '../root-data.js';
import { errorKinds } from './error-kinds.js';
import { SentFormAgain, useSentForm } from './sent-form-again.js';

type Kind = (typeof errorKinds)[keyof typeof errorKinds] | 'unexpected';

/** What a reader sees instead of a page, with what to do next. Never shows what went wrong inside. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <Explanation kind={errorKinds[status as keyof typeof errorKinds] ?? 'unexpected'} />;
}

export function NotFoundPage() {
  return <Explanation kind="notFound" />;
}

function Explanation({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const sent = useSentForm();
  const isVisitor = useRootData()?.viewer == null;
  return (
    <>
      <PageHeader title={t(`error.${kind}Title`)} lead={t(`error.${kind}Lead`)} />
      {sent === undefined ? null : (
        <MessageBox title={t('sent.kept')}>
          <SentFormAgain sent={sent}>{t('sent.back')}</SentFormAgain>
        </MessageBox>
      )}
      <h2>{t('error.whatNow')}</h2>
      <ul>
        <li>
          <Link to="/">{t('error.home')}</Link>
        </li>
        <li>{t('error.back')}</li>
        {isVisitor && (kind === 'notFound' || kind === 'forbidden') ? (
          <li>
            <Link to="/sign-in">{t('error.signIn')}</Link>
          </li>
        ) : null}
      </ul>
    </>
  );
}
