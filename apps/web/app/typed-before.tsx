import { type ReactNode, useEffect } from 'react';

type Field = HTMLTextAreaElement | HTMLSelectElement;

/**
 * Remembers what a reader enters before the scripts of the page run. When React takes over the elements it sets texts and
 * choices back to what the page came with; on a slow machine a paragraph may have been typed by then.
 * @returns puts all of it back; to be called once, when the elements have been taken over
 */
export function rememberTyped(): () => void {
  const entered = new Map<Field, string>();
  const note = (field: unknown): void => {
    if (isField(field)) entered.set(field, field.value);
  };
  const listen = ({ target }: Event): void => note(target);
  for (const field of document.querySelectorAll<Field>('textarea, select')) if (isChanged(field)) note(field);
  for (const event of ['input', 'change']) addEventListener(event, listen, { capture: true });
  return () => {
    for (const event of ['input', 'change']) removeEventListener(event, listen, { capture: true });
    for (const [field, value] of entered) if (field.isConnected && field.value !== value) enter(field, value);
    entered.clear();
  };
}

/** Calls once when everything below it has been taken over. */
export function WhenTakenOver({ act, children }: { readonly act: () => void; readonly children: ReactNode }) {
  useEffect(act, [act]);
  return children;
}

function isField(field: unknown): field is Field {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLSelectElement && !field.multiple);
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  const first = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return field.value !== (first?.value ?? '');
}

/** As if the reader had entered it now, so that all who listen to the field know it. */
function enter(field: Field, value: string): void {
  // The setter of the class: React puts one of its own on the element, which would make the event look like no change.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
}
