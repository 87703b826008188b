import { TextAreaField } from '@sic/ui';
import './wording-field.css';

/** How many lines a text needs, so that one sees all of it. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 62)), 0);
  return Math.min(Math.max(lines + 1, 4), 18);
}

interface WordingFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly language: string;
  readonly initial: string;
}

/** The field for the wording of a clause, set like the clause itself. */
export function WordingField({ name, label, hint, language, initial }: WordingFieldProps) {
  return (
    <TextAreaField
      name={name}
      label={label}
      description={hint}
      defaultValue={initial}
      rows={rowsFor(initial)}
      lang={language}
      spellCheck
      dir="auto"
      className="wording-field"
    />
  );
}
