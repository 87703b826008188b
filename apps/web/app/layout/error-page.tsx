import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { isRouteErrorResponse, Link, useRouteLoaderData } from 'react-router';
import type { loader as rootLoader } from '../root.js';

const kinds = { 400: 'badRequest', 403: 'forbidden', 404: 'notFound', 503: 'unavailable' } as const;
type Kind = (typeof kinds)[keyof typeof kinds] | 'unexpected';

/** What a reader sees instead of a page, with what to do next. Never shows what went wrong inside. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <Explanation kind={kinds[status as keyof typeof kinds] ?? 'unexpected'} />;
}

export function NotFoundPage() {
  return <Explanation kind="notFound" />;
}

function Explanation({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const isVisitor = useRouteLoaderData<typeof rootLoader>('root')?.viewer == null;
  return (
    <>
      <PageHeader title={t(`error.${kind}Title`)} lead={t(`error.${kind}Lead`)} />
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
