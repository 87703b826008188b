/** A text, or several that the sentence lists. Numbers are not texts: `{count, number}` writes them as readers do. */
export type Text = string | readonly string[];

/** Selects between wordings; nothing selects `none`. */
export type Choice = string | boolean | null;

/** A moment; an ISO text where it was stored or came over the API. */
export type Moment = Date | string;

/** Wraps a part of the sentence, such as in a link. */
export type Tag = (words: unknown[]) => unknown;

/** A message without placeholders. */
export type None = Record<never, never>;
