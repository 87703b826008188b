import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { SHOW_AGAIN, type SentForm } from '../sent-form.js';

/** The form that the request for this page carried; on the server only. */
export const SentFormContext = createContext<SentForm | undefined>(undefined);

let lastSent: SentForm | undefined;

/** Called in the browser with what is sent, or was sent before the scripts of the page ran. */
export function noteSent(sent: SentForm | undefined): void {
  lastSent = sent;
}

/** What was written in a form of this page and sent, when the page could not be shown again. */
export function useSentForm(): SentForm | undefined {
  const { pathname, search } = useLocation();
  const sent = useContext(SentFormContext) ?? lastSent;
  return sent?.path === pathname + search ? sent : undefined;
}

interface SentFormAgainProps {
  readonly sent: SentForm;
  /** Goes there without being asked, where scripts run. */
  readonly isNow?: boolean;
  /** The words of its button. */
  readonly children: ReactNode;
}

/** Leads to the page of a form, which shows it as it was filled in. A document of its own, so that no script is needed. */
export function SentFormAgain({ sent, isNow = false, children }: SentFormAgainProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isNow) form.current?.requestSubmit();
  }, [isNow]);
  return (
    <form ref={form} method="post" action={sent.path} encType="multipart/form-data" data-sent-form={isNow ? 'now' : ''}>
      {sent.fields.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name={SHOW_AGAIN} value="" />
      <button type="submit" className="button">
        {children}
      </button>
    </form>
  );
}
