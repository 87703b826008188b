import { type FormOutcome, SelectField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { offsetAt, offsetsOf, toLocal } from './local-time.js';

interface LocalTimeInputProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly id?: string;
  /** The moment that is there already. */
  readonly value?: string | undefined;
  /** The zone by whose clocks it is shown and meant. */
  readonly timeZone: string;
  readonly outcome: FormOutcome | undefined;
  readonly required?: boolean;
}

/** A date and a time; where the clocks show that time twice, the question which of the two. */
export function LocalTimeInput(props: LocalTimeInputProps) {
  const { t } = useTranslation('ui', { keyPrefix: 'localTime' });
  const { name, label, description, id, value, timeZone, outcome, required = false } = props;
  const there = value === undefined ? '' : toLocal(value, timeZone);
  const offsets = offsetsOf(outcome?.values[name] ?? there, timeZone);
  return (
    <>
      <TextField
        {...(id === undefined ? {} : { id })}
        {...(description === undefined ? {} : { description })}
        name={name}
        label={label}
        type="datetime-local"
        defaultValue={there}
        required={required}
      />
      {offsets.length < 2 ? null : (
        <SelectField
          {...(id === undefined ? {} : { id: `${id}-offset` })}
          name={`${name}.offset`}
          label={t('which', { label })}
          description={t('hint')}
          defaultValue={value === undefined ? '' : offsetAt(value, timeZone)}
          options={[
            { value: '', label: t('choose') },
            ...offsets.map((offset, at) => ({ value: offset, label: t(at === 0 ? 'first' : 'second', { offset }) })),
          ]}
        />
      )}
    </>
  );
}
