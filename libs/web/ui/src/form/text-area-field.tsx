import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.js';
import { useField } from './form-outcome.js';

export interface TextAreaFieldProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps> {}

/** Several lines of text. Keeps what was typed. */
export function TextAreaField({
  name,
  label,
  description,
  id,
  className,
  required,
  defaultValue,
  ...area
}: TextAreaFieldProps) {
  const { value } = useField(name, defaultValue?.toString());
  return (
    <Field {...{ name, label, description, id, className, required }}>
      {(control) => <textarea rows={6} {...control} defaultValue={value} {...area} />}
    </Field>
  );
}
