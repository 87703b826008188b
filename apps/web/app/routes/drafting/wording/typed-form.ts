import type { FormOutcome } from '@sic/ui';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useNavigation } from 'react-router';

type Values = Readonly<Record<string, string>>;

export interface TypedForm {
  readonly form: RefObject<HTMLFormElement | null>;
  /** What stands in the fields now, by name. */
  readonly typed: Values;
  /** The fields were filled from an earlier visit in this tab. */
  readonly isRestored: boolean;
  /** Whether something typed would be lost to the eye if the page were left now. */
  readonly isAtRisk: () => boolean;
  /** For the form's `onInput`. */
  readonly onInput: () => void;
  /** For the form's `onSubmit`. */
  readonly onSubmit: () => void;
  /** Puts the fields back to what the page came with. */
  readonly startOver: () => void;
}

/**
 * Watches a form of texts that must not be lost: they survive a reload of the tab, an expired session and an error of
 * the server. The fields stay the browser's own, so the form works before scripts do. With a `LeaveQuestion` beside it,
 * leaving the page asks.
 * @param key where the texts are kept; name the member in it
 * @param initial the fields as the page came, by name
 * @param outcome a refusal; the fields that it names in `values` are filled in again
 */
export function useTypedForm(key: string, initial: Values, outcome: FormOutcome | undefined): TypedForm {
  const form = useRef<HTMLFormElement>(null);
  const page = useRef('');
  const isSending = useRef(false);
  const [typed, setTyped] = useState<Values>({ ...initial, ...outcome?.values });
  const [isRestored, setRestored] = useState(false);
  const [isDirty, setDirty] = useState(false);
  const first = useRef(initial);
  const kept = `typed:${key}`;

  const look = useCallback(() => {
    const values = valuesIn(form.current, Object.keys(first.current));
    const changed = Object.entries(first.current).some(([name, value]) => values[name] !== value);
    setTyped(values);
    setDirty(changed);
    if (changed) store(kept, JSON.stringify(values));
    else store(kept, null);
  }, [kept]);

  useEffect(() => {
    page.current = window.location.pathname;
    // A refusal is over because what was sent has arrived: the fields become empty when the page has come back.
    if (outcome === undefined && isSending.current) return;
    const earlier = outcome === undefined ? recall(kept) : outcome.values;
    if (earlier !== undefined) fill(form.current, first.current, earlier);
    if (outcome === undefined && earlier !== undefined) setRestored(true);
    isSending.current = false;
    look();
  }, [kept, outcome, look]);

  const { state } = useNavigation();
  useEffect(() => {
    // Sent from a page that stays, and not refused.
    if (state !== 'idle' || !isSending.current) return;
    isSending.current = false;
    fill(form.current, first.current, first.current);
    look();
    form.current?.closest('details')?.removeAttribute('open');
  }, [state, look]);

  useEffect(
    () => () => {
      // Sent, and on the way to where it has arrived. A sign-in page, or an error in this place, means that it has not.
      const { pathname, search } = window.location;
      const hasArrived = pathname === page.current ? search.includes('done=') : !pathname.startsWith('/sign-');
      if (isSending.current && hasArrived) store(kept, null);
    },
    [kept],
  );

  return {
    form,
    typed,
    isRestored,
    isAtRisk: () => isDirty && !isSending.current,
    onInput: look,
    onSubmit: () => (isSending.current = true),
    startOver: () => {
      fill(form.current, first.current, first.current);
      setRestored(false);
      look();
    },
  };
}

function valuesIn(form: HTMLFormElement | null, names: readonly string[]): Record<string, string> {
  const data = form === null ? undefined : new FormData(form);
  return Object.fromEntries(
    names.map((name) => {
      const value = data?.get(name);
      return [name, typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''];
    }),
  );
}

function fill(form: HTMLFormElement | null, fields: Values, values: Values): void {
  for (const name of Object.keys(fields)) {
    const element = form?.elements.namedItem(name);
    const value = values[name];
    if (value === undefined) continue;
    if (
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof RadioNodeList
    ) {
      element.value = value.replaceAll('\r\n', '\n');
    }
  }
}

/** Some browsers refuse storage altogether; then the texts live in the page only. */
function store(key: string, value: string | null): void {
  try {
    if (value === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, value);
  } catch {
    return;
  }
}

function recall(key: string): Values | undefined {
  try {
    const value = window.sessionStorage.getItem(key);
    return value === null ? undefined : (JSON.parse(value) as Values);
  } catch {
    return undefined;
  }
}
