import type { ReactNode } from 'react';
import { fieldId } from './field.js';
import { useField } from './form-outcome.js';
import './form.css';

/** One box to check; sends `on`. */
export function CheckField({
  name,
  label,
  description,
  isChecked = false,
}: {
  readonly name: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly isChecked?: boolean;
}) {
  const { error, value } = useField(name);
  const id = fieldId(name);
  return (
    <div>
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <label className="choice">
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={value === undefined ? isChecked : value === 'on'}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>
          {label}
          {description === undefined ? null : <span className="choice-hint">{description}</span>}
        </span>
      </label>
    </div>
  );
}
