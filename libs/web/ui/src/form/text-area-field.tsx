import type { ComponentProps } from 'react';
import { Field, splitField, type FieldProps } from './field.js';
import { useField } from './form-outcome.js';

interface TextAreaFieldProps extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps> {}

/** Several lines of text. Keeps what was typed. */
export function TextAreaField({ defaultValue, ...props }: TextAreaFieldProps) {
  const { value } = useField(props.name, defaultValue?.toString());
  const [field, area] = splitField(props);
  return <Field {...field}>{(control) => <textarea rows={6} {...control} defaultValue={value} {...area} />}</Field>;
}
