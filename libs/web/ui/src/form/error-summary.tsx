import { useEffect, useRef } from 'react';
import { useTranslation } from '../translation.js';
import '../feedback/message-box.css';
import { fieldId } from './field.js';
import type { FormOutcome } from './form-outcome.js';

/** Lists what is wrong with a form, each line a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ outcome }: { readonly outcome: FormOutcome | undefined }) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== undefined) box.current?.focus();
  }, [outcome]);
  const fields = Object.entries(outcome?.fields ?? {});
  if (outcome === undefined || (fields.length === 0 && outcome.formError === undefined)) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" data-refusal="" className="message-box message-box-danger">
      <p className="message-box-title">{outcome.formError ?? t('form.problem', { count: fields.length })}</p>
      {fields.length === 0 ? null : (
        <ul>
          {fields.map(([name, message]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
