import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.js';

export interface FileFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'type'> {
  /** What the page found wrong with the file before it was sent. */
  readonly error?: string | undefined;
}

/** A file from the reader's computer. */
export function FileField({ name, label, description, id, className, required, error, ...input }: FileFieldProps) {
  return (
    <Field {...{ name, label, description, id, className, required, error }}>
      {(control) => <input type="file" {...control} className="file" {...input} />}
    </Field>
  );
}
