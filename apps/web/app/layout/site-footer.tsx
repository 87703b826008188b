import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import type { Scheme } from '../scheme.js';
import { SchemeSwitch } from './scheme-switch.js';
import './site-footer.css';
import { Wordmark } from './wordmark.js';

const LICENCE = 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12';

/** The foot of every page. */
export function SiteFooter({ scheme, inboxUrl }: { readonly scheme: Scheme; readonly inboxUrl: string | undefined }) {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <div className="page site-footer-row">
        <div className="site-footer-name">
          <Wordmark />
          <p>
            <strong>{t('siteName')}</strong>
            <br />
            {t('footer.tagline')}
          </p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <Link to="/about">{t('footer.about')}</Link>
            </li>
            <li>
              <Link to="/accessibility">{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link to="/privacy">{t('footer.privacy')}</Link>
            </li>
            <li>
              <a href={LICENCE}>{t('footer.licence')}</a>
            </li>
            {inboxUrl === undefined ? null : (
              <li>
                <a href={inboxUrl}>{t('footer.inbox')}</a>
              </li>
            )}
          </ul>
        </nav>
        <SchemeSwitch scheme={scheme} />
      </div>
    </footer>
  );
}
