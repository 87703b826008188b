import type { ComponentProps } from 'react';
import { Field, splitField, type FieldProps } from './field.js';

interface FileFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'type'> {
  /** What the page found wrong with the file before it was sent. */
  readonly error?: string | undefined;
}

/** A file from the reader's computer. */
export function FileField({ error, ...props }: FileFieldProps) {
  const [field, input] = splitField(props);
  return (
    <Field {...field} error={error}>
      {(control) => <input type="file" {...control} className="file" {...input} />}
    </Field>
  );
}
