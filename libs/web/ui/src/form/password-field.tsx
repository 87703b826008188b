import type { ComponentProps } from 'react';
import { useTranslation } from '../translation.js';
import { Field, splitField, type FieldProps } from './field.js';

interface PasswordFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'type'> {}

/** A password. Never filled in again; can be shown where scripts run: `apps/web/site/passwords.ts` does it. */
export function PasswordField(props: PasswordFieldProps) {
  const [field, input] = splitField(props);
  const { t } = useTranslation('ui');
  return (
    <Field {...field}>
      {(control) => (
        <div className="password">
          <input type="password" {...control} spellCheck={false} autoCapitalize="none" {...input} />
          <button
            type="button"
            className="button button-plain password-toggle"
            aria-pressed={false}
            data-other-word={t('password.hideShort')}
          >
            {t('password.showShort')}
          </button>
        </div>
      )}
    </Field>
  );
}
