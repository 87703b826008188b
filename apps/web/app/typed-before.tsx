import { type ReactNode, useEffect } from 'react';

type Field = HTMLTextAreaElement | HTMLSelectElement;

const EVENTS = ['input', 'change'] as const;

/**
 * Keeps what a reader enters before the scripts of the page run. When React takes over the elements it sets texts and
 * choices back to what the page came with; on a slow machine a paragraph may have been typed by then, and the reader goes
 * on typing.
 * @returns to be called once, when the elements have been taken over: tells those who listen to a field what was entered
 */
export function keepTyped(): () => void {
  const entered = new Map<Field, string>();
  const note = (field: Field): void => void entered.set(field, field.value);
  const listen = ({ target }: Event): void => {
    if (isField(target)) note(target);
  };
  const texts = [...document.querySelectorAll('textarea')];
  texts.forEach(ignoreReset);
  for (const field of [...texts, ...document.querySelectorAll('select')]) if (isChanged(field)) note(field);
  for (const event of EVENTS) addEventListener(event, listen, { capture: true });
  return () => {
    for (const event of EVENTS) removeEventListener(event, listen, { capture: true });
    for (const field of texts) Reflect.deleteProperty(field, 'value');
    for (const [field, value] of entered) if (field.isConnected) enter(field, value);
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
  return !field.multiple && field.value !== (first?.value ?? '');
}

/**
 * A property of the element's own, before that of its class: the text that the page came with does not replace another.
 * Where nothing is typed it is set, as React does it, so that the browser keeps the text and what is selected in it.
 */
function ignoreReset(field: HTMLTextAreaElement): void {
  const ofClass = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  const read = (): string => ofClass?.get?.call(field) as string;
  Object.defineProperty(field, 'value', {
    configurable: true,
    enumerable: true,
    get: read,
    set: (value: string) => {
      if (value !== field.defaultValue || value === read()) ofClass?.set?.call(field, value);
    },
  });
}

/** As if the reader had entered it now, so that all who listen to the field know it. */
function enter(field: Field, value: string): void {
  // The setter of the class: React puts one of its own on the element, which would make the event look like no change.
  if (field.value !== value)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  for (const event of EVENTS) field.dispatchEvent(new Event(event, { bubbles: true }));
}
