import { DeclarationChangedDocument } from '@sic/api-client/drafting';
import { createElement } from 'react';
import { useTranslation } from '@sic/ui/translation';
import './live-changes.css';

/**
 * For a page that is a document: says quietly that something has changed in a declaration since the page was loaded.
 * `site/live-bar.ts` defines the element.
 */
export function LiveBar({ declarationId }: { readonly declarationId: string }) {
  const { t, language } = useTranslation('drafting');
  const rules = new Intl.PluralRules(language);
  const forms: Record<string, string> = {};
  for (const count of [0, 1, 2, 3, 5, 11, 100]) {
    forms[rules.select(count)] ??= t('live.changes', { count }).replace(String(count), '#');
  }
  const attributes: object = {
    // React writes the attributes of elements that it does not know as they are.
    class: 'no-print',
    role: 'status',
    'data-query': DeclarationChangedDocument.toString(),
    'data-variables': JSON.stringify({ declarationId }),
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
