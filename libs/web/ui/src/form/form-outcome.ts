import { createContext, useContext } from 'react';

/** What came of sending a form that was refused: what is wrong, and what was typed. An action returns it. */
export interface FormOutcome {
  /** A sentence per field, by the field's name. */
  readonly fields: Record<string, string>;
  /** What is wrong apart from single fields. */
  readonly formError?: string;
  /** What was typed, by the field's name; secrets are not in it. */
  readonly values: Record<string, string>;
}

export const FormOutcomeContext = createContext<FormOutcome | undefined>(undefined);

/** The error and the typed value of one field; `fallback` when the form was not sent yet. */
export function useField(name: string, fallback?: string): { error: string | undefined; value: string | undefined } {
  const outcome = useContext(FormOutcomeContext);
  return { error: outcome?.fields[name], value: outcome?.values[name] ?? fallback };
}
