import { TextInput, type TextInputProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { fieldId } from './error-summary.js';
import { useField } from './form-outcome.js';
import './form.css';

export interface TextFieldProps extends Omit<TextInputProps, 'error' | 'name' | 'id' | 'label'> {
  readonly name: string;
  readonly label: string;
  /** Another id when a page has two forms with the same field. */
  readonly id?: string;
}

/** One line of text with its label above, its hint and its error beside it. Keeps what was typed. */
export function TextField({ name, defaultValue, id, ...input }: TextFieldProps) {
  const { error, value } = useField(name, defaultValue?.toString());
  return (
    <TextInput
      id={id ?? fieldId(name)}
      name={name}
      error={error}
      defaultValue={value}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      {...input}
    />
  );
}
