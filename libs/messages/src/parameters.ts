import type { Catalogues } from './generated/catalogues.js';

/** A text, or several that the sentence lists. A number stands as it is, without separators, such as in "clause 1200". */
export type Text = string | number | readonly string[];

/** Selects between wordings; nothing selects `none`. */
export type Choice = string | boolean | null;

/** A moment; an ISO text where it was stored or came over the API. */
export type Moment = Date | string;

/** Wraps a part of the sentence, such as in a link. */
export type Tag = (words: unknown[]) => unknown;

/** A message without placeholders. */
export type None = Record<never, never>;

export type { Catalogues };
export type Namespace = keyof Catalogues;
export type KeyOf<N extends Namespace> = keyof Catalogues[N] & string;

/** What all of several types together demand: a key that is one of several takes the parameters of each. */
type All<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer Every) => void ? Every : never;

type Given<T> = keyof T extends never ? [] : [parameters: T];

/** The last argument of a message: none where its text has no placeholders. */
export type ParametersOf<N extends Namespace, K extends KeyOf<N>> = Given<All<Catalogues[N][K]>>;
