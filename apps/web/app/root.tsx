import '@sic/ui/styles.css';
import { useContext, type ReactNode } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router';
import type { Route } from './+types/root.js';
import siteModule from 'virtual:site-module';
import { formOf } from './form-body.server.js';
import { isInteractive } from './handle.js';
import { cataloguesOf } from './i18n.js';
import { ConnectionLost } from './layout/connection-lost.js';
import { ErrorPage } from './layout/error-page.js';
import { PageFocus } from './layout/page-focus.js';
import { SiteFooter } from './layout/site-footer.js';
import { SiteHeader } from './layout/site-header.js';
import { NonceContext, sentWith } from './rendering.js';
import { type RootData, useRootData } from './root-data.js';
import { schemeOf } from './scheme.js';
import { sentForm } from './sent-form.js';
import { getViewer } from './session.server.js';
import { settings } from './site.server.js';

export const links: Route.LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

/** Keeps what a form says until its answer is known: the page of an error offers it to its reader. */
const keepSent: Route.MiddlewareFunction = ({ request, context }, next) => {
  if (request.method === 'POST') {
    const copy = request.clone();
    const { pathname, search } = new URL(request.url);
    context.set(sentWith, () =>
      formOf(copy).then(
        (form) => sentForm(pathname + search, form),
        () => undefined,
      ),
    );
  }
  return next();
};
export const middleware: Route.MiddlewareFunction[] = [keepSent];

/** Who reads, in which colours. For a visitor this asks nothing of the api. */
export async function loader(from: Route.LoaderArgs): Promise<RootData> {
  return {
    viewer: await getViewer(from).catch(ifAway),
    scheme: schemeOf(from.request.headers.get('cookie')),
    inboxUrl: settings.inboxUrl,
    siteModule,
  };
}

/** The frame of the page stands even when the api is away; the page inside says so. */
function ifAway(error: unknown): null {
  if (error instanceof Response && error.status >= 500) return null;
  throw error;
}

export function Layout({ children }: { children: ReactNode }) {
  const { language, locale, t } = useTranslation();
  const root = useRootData();
  const nonce = useContext(NonceContext);
  const matches = useMatches();
  // Once the router runs in the browser it goes on running, whatever page it leads to.
  const isHydrated = isInteractive(matches) || typeof document !== 'undefined';
  return (
    <html
      lang={language}
      dir="ltr"
      data-locale={locale}
      data-scheme={root?.scheme ?? 'auto'}
      data-catalogues={isHydrated ? cataloguesOf(matches.map(({ id }) => id)).join(' ') : undefined}
      data-hydrates={isHydrated ? '' : undefined}
      data-visitor={root !== undefined && root.viewer === null ? '' : undefined}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t('skip')}
        </a>
        <SiteHeader viewer={root?.viewer ?? null} />
        <main id="content" tabIndex={-1} className="page page-main">
          {children}
        </main>
        <ConnectionLost />
        <SiteFooter scheme={root?.scheme ?? 'auto'} inboxUrl={root?.inboxUrl} />
        {root === undefined ? null : <script type="module" src={root.siteModule} nonce={nonce} />}
        {isHydrated ? (
          <>
            <PageFocus />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
