import type { TypedDocumentString } from '@sic/api-client';
import { useTranslation } from '@sic/ui/translation';
import { createElement, type Ref } from 'react';
import type { LiveBar as LiveBarElement } from '../../site/live-bar.js';
import './live-bar.css';

interface LiveBarProps<Variables> {
  /** The subscription that tells of a change. */
  readonly document: TypedDocumentString<unknown, Variables>;
  readonly variables: Variables;
  /** Only events with these fields. */
  readonly about?: Readonly<Record<string, string>>;
  /** Kinds of change that are shown without asking. */
  readonly atOnce?: readonly string[];
  readonly ref?: Ref<LiveBarElement>;
}

/**
 * Says quietly that something has changed since the page was loaded. `site/live-bar.ts` defines the element, on pages
 * that are documents and on those that are hydrated.
 */
export function LiveBar<Variables extends object>({
  document,
  variables,
  about = {},
  atOnce = [],
  ref,
}: LiveBarProps<Variables>) {
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
    'data-about': JSON.stringify(about),
    'data-at-once': JSON.stringify(atOnce),
    // Another thing to follow is another element: it listens from when it enters the page.
    key: JSON.stringify([variables, about]),
    ref,
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
