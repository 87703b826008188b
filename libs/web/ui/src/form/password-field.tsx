import { TextInput, type TextInputProps } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useState } from 'react';
import { useTranslation } from '../translation.js';
import { useHydrated } from '../content/use-hydrated.js';
import { fieldId } from './error-summary.js';
import { useField } from './form-outcome.js';
import './form.css';

export interface PasswordFieldProps extends Omit<TextInputProps, 'error' | 'name' | 'id' | 'label' | 'type'> {
  readonly name: string;
  readonly label: string;
}

/** A password. Never filled in again; can be shown, where scripts run. */
export function PasswordField({ name, ...input }: PasswordFieldProps) {
  const { t } = useTranslation('ui');
  const { error } = useField(name);
  const [isShown, setShown] = useState(false);
  const isHydrated = useHydrated();
  return (
    <TextInput
      id={fieldId(name)}
      name={name}
      type={isShown ? 'text' : 'password'}
      error={error}
      spellCheck={false}
      autoCapitalize="none"
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      rightSectionWidth={72}
      rightSection={
        isHydrated ? (
          <button
            type="button"
            className="button button-plain password-toggle"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'password.hideShort' : 'password.showShort')}
          </button>
        ) : null
      }
      {...input}
    />
  );
}
