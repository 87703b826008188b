import type { TypedDocumentString } from '@sic/api-client';
import { useTranslation } from '@sic/ui/translation';
import { createElement } from 'react';
import './live-bar.css';

interface LiveBarProps<Variables> {
  /** The subscription that tells of a change. */
  readonly document: TypedDocumentString<unknown, Variables>;
  readonly variables: Variables;
}

/**
 * For a page that is a document: says quietly that something has changed since the page was loaded.
 * `site/live-bar.ts` defines the element.
 */
export function LiveBar<Variables extends object>({ document, variables }: LiveBarProps<Variables>) {
  const { t, language } = useTranslation();
  const rules = new Intl.PluralRules(language);
  const forms: Record<string, string> = {};
  for (const count of [0, 1, 2, 3, 5, 11, 100]) {
    forms[rules.select(count)] ??= t('live.changes', { count }).replace(String(count), '#');
  }
  const attributes: object = {
    // React writes the attributes of elements that it does not know as they are.
    class: 'no-print',
    role: 'status',
    'data-query': document.toString(),
    'data-variables': JSON.stringify(variables),
  };
  return createElement(
    'live-bar',
    attributes,
    <p className="live-changes-bar" data-forms={JSON.stringify(forms)} hidden>
      <span />
      <button type="button" className="button button-small">
        {t('live.show')}
      </button>
    </p>,
  );
}
