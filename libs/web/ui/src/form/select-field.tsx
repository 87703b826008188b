import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { fieldId } from './error-summary.js';
import { useField } from './form-outcome.js';
import './form.css';

export interface SelectFieldProps extends Omit<NativeSelectProps, 'error' | 'name' | 'id' | 'label' | 'data'> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly id?: string;
}

/** One of a few: the browser's own list, which every phone and screen reader knows. */
export function SelectField({ name, options, defaultValue, id, ...input }: SelectFieldProps) {
  const { error, value } = useField(name, defaultValue?.toString());
  return (
    <NativeSelect
      id={id ?? fieldId(name)}
      name={name}
      error={error}
      defaultValue={value}
      data={[...options]}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      {...input}
    />
  );
}
