import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.js';
import { useField } from './form-outcome.js';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps> {}

/** One line of text. Keeps what was typed. */
export function TextField({
  name,
  label,
  description,
  id,
  className,
  required,
  defaultValue,
  ...input
}: TextFieldProps) {
  const { value } = useField(name, defaultValue?.toString());
  return (
    <Field {...{ name, label, description, id, className, required }}>
      {(control) => <input type="text" {...control} defaultValue={value} {...input} />}
    </Field>
  );
}
