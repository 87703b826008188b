import type { ReactNode } from 'react';
import { useField } from './form-outcome.js';
import { fieldId } from './named-fields.js';
import './form.css';

/** What every field has, whatever it is made of. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: ReactNode;
  /** Another id when a page has two forms with the same field. */
  readonly id?: string;
  /** Of the field as a whole. */
  readonly className?: string;
  readonly required?: boolean;
}

/** What of a field's properties is for its frame, and what for its control. */
export function splitField<Props extends FieldProps>({
  name,
  label,
  description,
  id,
  className,
  required,
  ...control
}: Props): [FieldProps, Omit<Props, keyof FieldProps>] {
  return [{ name, label, description, id, className, required }, control];
}

/** The attributes that tie a control to its label, hint and error. */
interface Control {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly required: boolean | undefined;
  /** The label by its id, too: within a closed `<details>` not every tool follows `for`. */
  readonly 'aria-labelledby': string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Shown instead of what the server said about the field. */
  readonly error?: string | undefined;
  readonly children: (control: Control) => ReactNode;
}

/** A control with its label above, its hint and its error between. */
export function Field({ name, label, description, id, className = '', required, error, children }: FieldFrameProps) {
  const sent = useField(name);
  const shown = error ?? sent.error;
  const own = id ?? fieldId(name);
  const hints = [
    ...(description === undefined ? [] : [`${own}-hint`]),
    ...(shown === undefined ? [] : [`${own}-error`]),
  ];
  return (
    <div className={`field ${className}`}>
      <label htmlFor={own} id={`${own}-label`} className="field-label">
        {label}
        {required === true ? (
          <span className="field-required" aria-hidden="true">
            {' *'}
          </span>
        ) : null}
      </label>
      {description === undefined ? null : (
        <p id={`${own}-hint`} className="field-hint">
          {description}
        </p>
      )}
      {shown === undefined ? null : (
        <p id={`${own}-error`} className="field-error" role={error === undefined ? undefined : 'alert'}>
          {shown}
        </p>
      )}
      {children({
        id: own,
        name,
        className: 'control',
        required,
        'aria-labelledby': `${own}-label`,
        'aria-invalid': shown === undefined ? undefined : true,
        'aria-describedby': hints.join(' ') || undefined,
      })}
    </div>
  );
}
