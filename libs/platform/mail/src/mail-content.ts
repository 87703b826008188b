import type { ReactNode } from 'react';

/** What one mail says, before it has a shape. */
export interface MailContent {
  /** One line. Line breaks inside (from a title that somebody typed) become spaces; cut at 150 characters. */
  readonly subject: string;
  /** What an inbox shows after the subject: one short sentence that adds to it. Cut at 140 characters. */
  readonly preheader: string;
  /** What the mail begins with, in a few words: a greeting, or what it is about. */
  readonly heading: string;
  /** Blocks from this library. Strings inside are text, never HTML. */
  readonly body: ReactNode;
  /** Why the person gets this mail, as a whole sentence: "You receive this mail because you proposed the amendment." */
  readonly reason: string;
  /** Where the person changes which mails they get. */
  readonly settings?: { readonly label: string; readonly url: string };
  /** BCP 47, of the words of the mail. English when absent. */
  readonly language?: string;
}

/** What every mail of this installation has in common. */
export interface MailSite {
  /** The wordmark, as text. */
  readonly name: string;
  /** The public address of the site, without a slash at the end. */
  readonly url: string;
}

export interface RenderedMail {
  readonly subject: string;
  /** A whole document, styles inline, safe in light and dark inboxes. */
  readonly html: string;
  /** The same in plain text, with every address in full. */
  readonly text: string;
}
