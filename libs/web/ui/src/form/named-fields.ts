import { Children, isValidElement, type ReactNode } from 'react';

/** How a form calls one of its fields, and where it is. */
export interface NamedField {
  readonly label: string;
  readonly id: string;
}

interface MaybeField {
  readonly name?: unknown;
  readonly label?: unknown;
  readonly legend?: unknown;
  readonly id?: unknown;
  readonly children?: ReactNode;
}

/**
 * The fields of a form by their names: what stands in it with a `name` and a `label` (or `legend`). They are read before
 * they are rendered, since what is wrong with them is said above them. A component that holds a field takes both, too.
 */
export function namedFields(form: ReactNode): ReadonlyMap<string, NamedField> {
  const found = new Map<string, NamedField>();
  const look = (nodes: ReactNode): void =>
    Children.forEach(nodes, (node) => {
      if (!isValidElement<MaybeField>(node)) return;
      const { name, label, legend, id, children } = node.props;
      const words = label ?? legend;
      if (typeof name === 'string' && typeof words === 'string') {
        found.set(name, { label: words, id: typeof id === 'string' ? id : fieldId(name) });
      } else if (typeof children !== 'function') look(children);
    });
  look(form);
  return found;
}

/** A sentence about a field that says which field: "Title: Please fill this in." As it is when it names the field. */
export function sentenceAbout(label: string, sentence: string, locale: string): string {
  const [words, name] = [sentence.toLocaleLowerCase(locale), label.toLocaleLowerCase(locale)];
  const isNamed = ` ${words.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(
    ` ${name.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `,
  );
  if (isNamed) return sentence;
  return /[?!.:]$/.test(label) ? `${label} ${sentence}` : `${label}: ${sentence}`;
}

/** The id of the control of a field, for labels and links to it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]/g, '-')}`;
}
