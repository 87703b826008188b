import { useState, type ComponentProps } from 'react';
import { useTranslation } from '../translation.js';
import { useHydrated } from '../content/use-hydrated.js';
import { Field, splitField, type FieldProps } from './field.js';

interface PasswordFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'type'> {}

/** A password. Never filled in again; can be shown, where scripts run. */
export function PasswordField(props: PasswordFieldProps) {
  const [field, input] = splitField(props);
  const { t } = useTranslation('ui');
  const [isShown, setShown] = useState(false);
  const isHydrated = useHydrated();
  return (
    <Field {...field}>
      {(control) => (
        <div className="password">
          <input
            type={isShown ? 'text' : 'password'}
            {...control}
            spellCheck={false}
            autoCapitalize="none"
            {...input}
          />
          {isHydrated ? (
            <button
              type="button"
              className="button button-plain password-toggle"
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {t(isShown ? 'password.hideShort' : 'password.showShort')}
            </button>
          ) : null}
        </div>
      )}
    </Field>
  );
}
