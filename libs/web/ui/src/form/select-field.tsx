import type { ComponentProps } from 'react';
import { Field, splitField, type FieldProps } from './field.js';
import { useField } from './form-outcome.js';

interface SelectFieldProps extends FieldProps, Omit<ComponentProps<'select'>, keyof FieldProps | 'children'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few: the browser's own list, which every phone and screen reader knows. */
export function SelectField({ defaultValue, options, ...props }: SelectFieldProps) {
  const { value } = useField(props.name, defaultValue?.toString());
  const [field, select] = splitField(props);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} defaultValue={value} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
