import { useTranslation } from '@sic/ui/translation';
import { useLocation } from 'react-router';
import { schemes, type Scheme } from '../scheme.js';

/**
 * Lets the reader choose light, dark or the system's colours. A plain form; where scripts run, `site/scheme-switch.ts`
 * does the same without loading the page again.
 */
export function SchemeSwitch({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/scheme" className="scheme-form" aria-label={t('scheme.label')}>
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset className="scheme-switch">
        <legend>{t('scheme.label')}</legend>
        <div className="row">
          {schemes.map((one) => (
            <button
              key={one}
              name="scheme"
              value={one}
              aria-pressed={one === scheme}
              className="button button-quiet button-small"
            >
              {t(`scheme.${one}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
