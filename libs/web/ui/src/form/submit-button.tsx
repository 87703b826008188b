import type { ReactNode } from 'react';
import { useTranslation } from '../translation.js';
import { useNavigation } from 'react-router';
import './form.css';

interface SubmitButtonProps {
  /** A verb and what it does it to. */
  readonly children: ReactNode;
  /** What several buttons of one form send to tell them apart. */
  readonly name?: string;
  readonly value?: string;
  readonly look?: 'main' | 'quiet' | 'danger';
  readonly isSmall?: boolean;
  /** The state of a fetcher's form; otherwise the page's own navigation is watched. */
  readonly isPending?: boolean;
}

/** Sends the form. While it is under way it says so and a second press does nothing. */
export function SubmitButton({ children, name, value, look = 'main', isSmall = false, isPending }: SubmitButtonProps) {
  const { t } = useTranslation('ui');
  const { state, formMethod, formData } = useNavigation();
  const isOwn = name === undefined || formData?.get(name) === value;
  const isBusy = isPending ?? (state !== 'idle' && formMethod !== undefined && isOwn);
  const looks = { main: 'button', quiet: 'button button-quiet', danger: 'button button-danger' };
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={`${looks[look]} ${isSmall ? 'button-small' : ''}`}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
      }}
    >
      {children}
      {isBusy ? (
        <span role="status">
          <span className="spinner" aria-hidden="true" />
          <span className="visually-hidden">{t('form.sending')}</span>
        </span>
      ) : null}
    </button>
  );
}
