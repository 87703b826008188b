import { languages } from '@sic/messages/browser';
import { useTranslation } from '@sic/ui/translation';
import { useLocation } from 'react-router';
import './language-switch.css';

/** Each language in its own words, for who can't read the present one. */
const NAMES = { en: 'English', de: 'Deutsch' } as const;

/** Lets the reader choose a language. A plain form: the answer is a new document, all of it in that language. */
export function LanguageSwitch() {
  const { t, language } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language" className="language-switch" aria-label={t('language.label')}>
      <input type="hidden" name="next" value={pathname + search} />
      {languages.map((one) => (
        <button
          key={one}
          name="language"
          value={one}
          lang={one}
          aria-pressed={one === language}
          aria-label={`${one.toUpperCase()} (${NAMES[one]})`}
          title={NAMES[one]}
          className="language-choice"
        >
          {one.toUpperCase()}
        </button>
      ))}
    </form>
  );
}
