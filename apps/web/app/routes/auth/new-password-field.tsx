import { PasswordField } from '@sic/ui';
import { useRef, useState } from 'react';
import { useTranslation } from '@sic/ui/translation';

type Score = 0 | 1 | 2 | 3 | 4;

/** A password to choose. Where scripts run it says how strong the password is; the judge is loaded on first typing. */
export function NewPasswordField({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useTranslation('auth');
  const [score, setScore] = useState<Score>();
  const latest = useRef('');
  const judge = async (password: string): Promise<void> => {
    latest.current = password;
    if (password === '') return setScore(undefined);
    const { strengthOf } = await import('./password-strength.js');
    if (latest.current === password) setScore(strengthOf(password));
  };
  return (
    <div>
      <PasswordField
        name={name}
        label={label}
        description={t('signUp.passwordHint')}
        autoComplete="new-password"
        required
        onChange={(event) => void judge(event.currentTarget.value)}
      />
      {score === undefined ? null : (
        <p className="small muted" role="status">
          <meter min={0} max={4} low={2} high={3} optimum={4} value={Math.max(score, 0.2)} aria-hidden="true" />{' '}
          {t('strength.label')} <strong>{t(`strength.${score}`)}</strong>
        </p>
      )}
    </div>
  );
}
