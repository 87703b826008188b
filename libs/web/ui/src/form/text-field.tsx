import type { ComponentProps } from 'react';
import { Field, splitField, type FieldProps } from './field.js';
import { useField } from './form-outcome.js';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps> {}

/** One line of text. Keeps what was typed. */
export function TextField({ defaultValue, ...props }: TextFieldProps) {
  const { value } = useField(props.name, defaultValue?.toString());
  const [field, input] = splitField(props);
  return <Field {...field}>{(control) => <input type="text" {...control} defaultValue={value} {...input} />}</Field>;
}
