import { useTranslation } from '@sic/ui/translation';
import { Form, Link, NavLink, useLocation } from 'react-router';
import type { Viewer } from '../session.server.js';
import { LanguageSwitch } from './language-switch.js';
import { mainNav, memberNav, moderatorNav, myPage, type NavItem } from './main-nav.js';
import './site-header.css';
import { Wordmark } from './wordmark.js';

/** The head of every page. On narrow screens its links fold into a menu that needs no script. */
export function SiteHeader({ viewer }: { readonly viewer: Viewer | null }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const items: readonly NavItem[] = [...mainNav, ...(viewer?.viewerCan.moderate === true ? moderatorNav : [])];
  const next = pathname.startsWith('/sign-') ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  const links = (
    <ul className="site-links">
      {items.map(({ to, label, isExact }) => (
        <li key={to}>
          <NavLink to={to} end={isExact ?? false}>
            {t(label)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
  const account =
    viewer === null ? (
      <ul className="site-links site-account">
        <li>
          <NavLink to={`/sign-in${next}`}>{t('nav.signIn')}</NavLink>
        </li>
        <li>
          <Link className="button button-small" to="/sign-up">
            {t('nav.join')}
          </Link>
        </li>
      </ul>
    ) : (
      <MemberLinks viewer={viewer} />
    );
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <Link to="/" className="site-name">
          <Wordmark />
          <span>{t('siteName')}</span>
        </Link>
        <nav aria-label={t('nav.label')} className="site-nav-wide">
          {links}
          {account}
        </nav>
        <LanguageSwitch />
        {/* Another page folds it up again. */}
        <details className="site-nav-narrow" key={pathname}>
          <summary className="button button-quiet button-small">{t('nav.menu')}</summary>
          <nav aria-label={t('nav.label')}>
            {links}
            {account}
          </nav>
        </details>
      </div>
    </header>
  );
}

function MemberLinks({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useTranslation();
  const unread = viewer.unreadNotifications;
  return (
    <ul className="site-links site-account">
      {myPage === undefined ? null : (
        <li>
          <NavLink to={myPage}>
            {t('nav.myPage')}
            {unread === 0 ? null : (
              <span className="site-unread">
                <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
                <span className="visually-hidden">{t('nav.unread', { count: unread })}</span>
              </span>
            )}
          </NavLink>
        </li>
      )}
      <li>
        <details className="site-member" name="site-member">
          <summary>
            <span className="visually-hidden">{t('nav.account')}: </span>
            <span className="site-member-name">{viewer.member.name}</span>
          </summary>
          <div className="site-member-menu">
            {memberNav.map(({ to, label }) => (
              <NavLink key={to} to={to}>
                {t(label)}
              </NavLink>
            ))}
            <Form method="post" action="/sign-out" aria-label={t('nav.signOut')}>
              <button type="submit" className="button button-plain">
                {t('nav.signOut')}
              </button>
            </Form>
          </div>
        </details>
      </li>
    </ul>
  );
}
