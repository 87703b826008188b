import { Textarea, type TextareaProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { fieldId } from './error-summary.js';
import { useField } from './form-outcome.js';
import './form.css';

export interface TextAreaFieldProps extends Omit<TextareaProps, 'error' | 'name' | 'id' | 'label'> {
  readonly name: string;
  readonly label: string;
  readonly id?: string;
}

/** Several lines of text. Keeps what was typed. */
export function TextAreaField({ name, defaultValue, id, ...input }: TextAreaFieldProps) {
  const { error, value } = useField(name, defaultValue?.toString());
  return (
    <Textarea
      id={id ?? fieldId(name)}
      name={name}
      error={error}
      defaultValue={value}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      {...input}
    />
  );
}
