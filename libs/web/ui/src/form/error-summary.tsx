import { useEffect, useRef } from 'react';
import { useTranslation } from '../translation.js';
import '../feedback/message-box.css';
import type { FormOutcome } from './form-outcome.js';
import { type NamedField, sentenceAbout } from './named-fields.js';

interface ErrorSummaryProps {
  readonly outcome: FormOutcome | undefined;
  /** The fields of the form by their names; none where the page has no form for what was refused. */
  readonly fields?: ReadonlyMap<string, NamedField>;
}

/** Lists what is wrong with a form, each line a link to its field that names it. Takes the focus when it appears. */
export function ErrorSummary({ outcome, fields }: ErrorSummaryProps) {
  const { t, locale } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== undefined) box.current?.focus();
  }, [outcome]);
  const wrong = Object.entries(outcome?.fields ?? {});
  if (outcome === undefined || (wrong.length === 0 && outcome.formError === undefined)) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" data-refusal="" className="message-box message-box-danger">
      <p className="message-box-title">{outcome.formError ?? t('form.problem', { count: wrong.length })}</p>
      {wrong.length === 0 ? null : (
        <ul>
          {wrong.map(([name, sentence]) => {
            const field = fields?.get(name);
            return (
              <li key={name}>
                {field === undefined ? (
                  sentence
                ) : (
                  <a href={`#${field.id}`}>{sentenceAbout(field.label, sentence, locale)}</a>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
