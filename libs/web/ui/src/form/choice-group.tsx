import { useContext, type ReactNode } from 'react';
import { FormOutcomeContext, useField } from './form-outcome.js';
import { fieldId } from './named-fields.js';
import './form.css';

interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
}

interface ChoiceGroupProps {
  readonly name: string;
  /** Another id when a page has two forms with the same question. */
  readonly id?: string;
  /** The question. */
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly description?: ReactNode;
  /** Several may be chosen: check boxes that all send `name`. */
  readonly isMultiple?: boolean;
  readonly defaultValue?: string | readonly string[];
}

/** A question with a few answers to mark, with its error under the question. */
export function ChoiceGroup({
  name,
  id: own,
  legend,
  choices,
  description,
  isMultiple = false,
  defaultValue = [],
}: ChoiceGroupProps) {
  const { error, value } = useField(name);
  const isSent = useContext(FormOutcomeContext) !== undefined;
  const sent = isMultiple ? (value ?? '').split(',') : value === undefined ? [defaultValue].flat() : [value];
  const chosen = isSent ? sent : [defaultValue].flat();
  const id = own ?? fieldId(name);
  const hints = [description === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="choice-group"
      aria-labelledby={`${id}-legend`}
      aria-describedby={hints.join(' ').trim() || undefined}
    >
      <legend id={`${id}-legend`}>{legend}</legend>
      {description === undefined ? null : (
        <p id={`${id}-hint`} className="muted small">
          {description}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            disabled={choice.isDisabled}
          />
          <span>
            {choice.label}
            {choice.description === undefined ? null : <span className="choice-hint">{choice.description}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
