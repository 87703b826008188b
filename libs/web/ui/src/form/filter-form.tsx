import type { ReactNode } from 'react';
import { ActionForm } from './action-form.js';
import { SubmitButton } from './submit-button.js';
import './filter-form.css';

interface FilterFormProps {
  /** What it searches or narrows, for those who go by landmarks. */
  readonly label?: string;
  /** The words on its button. */
  readonly submit: string;
  /** Hidden fields that stay as they are. */
  readonly values?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A search above a list. Its answer has an address; `key` it by what is chosen, so that it shows that. */
export function FilterForm({ label, submit, values = {}, children }: FilterFormProps) {
  return (
    <search aria-label={label}>
      <ActionForm method="get" outcome={undefined} className="filter-form" values={values}>
        {children}
        <SubmitButton look="quiet">{submit}</SubmitButton>
      </ActionForm>
    </search>
  );
}
