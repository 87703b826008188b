import type { Values } from './formatter.js';
import type { Language } from './languages.js';
import { messageFromData } from './messages.js';
import type { Catalogues, KeyOf } from './parameters.js';

/** What the title of a thing of one kind names; for a kind without a text, whatever it names. */
export type SubjectParameters<K extends string = string> =
  K extends KeyOf<'subjects'> ? Catalogues['subjects'][K] : Values;

/** The title of a thing, such as "Comment on amendment 7 to “…”"; its kind when the catalogue has no text for it. */
export function subjectMessage(language: Language, kind: string, parameters: Values): string {
  return messageFromData(language, 'subjects', kind, parameters) ?? kind;
}

/** What a notification stores: a `{subject}` is kept as its kind, beside what the title of that kind names. */
export type NotificationParameters<K extends KeyOf<'notifications'>> =
  'subject' extends keyof Catalogues['notifications'][K]
    ? Omit<Catalogues['notifications'][K], 'subject'> & { readonly subject: string } & Values
    : Catalogues['notifications'][K];

/** A notification in words, from what was stored or came over the API; null for a kind without a text. */
export function notificationMessage(language: Language, kind: string, parameters: Values): string | null {
  const { subject } = parameters;
  const named = typeof subject === 'string' ? { subject: subjectMessage(language, subject, parameters) } : {};
  return messageFromData(language, 'notifications', kind, { ...parameters, ...named });
}
