import type { MailContent } from '@sic/mail';
import { type Language, localeOf, textOf, type Translate, translation } from '@sic/messages';

/** What a mail is worded with: its recipient, their language, and where the site is. */
export interface MailWords {
  readonly t: Translate<'mails'>;
  /** The recipient, as they call themselves; null when the name was typed by others, or nobody confirmed the address. */
  readonly name: string | null;
  readonly siteUrl: string;
  /** An answer to the mail reaches somebody: only then a mail may invite one. */
  readonly canAnswer: boolean;
  readonly language: Language;
  /** A moment in a zone: "Thursday, 14 January 2027 at 09:30 CET". */
  moment(moment: Date, timeZone: string): string;
  /** The properties of a button that leads to a page of the site, or to a whole address. */
  button(label: string, path: string): { label: string; url: string; fallback: string };
}

const MOMENT: Intl.DateTimeFormatOptions = {
  ...({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const),
  ...({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const),
};

/** What one mail says; it begins with a greeting unless it has a heading of its own. */
export type WrittenMail = Omit<MailContent, 'language' | 'settings' | 'heading'> & {
  readonly heading?: string;
  /** The mail says that it can be answered: its `Reply-To` names who reads the answers. */
  readonly invitesAnswer?: boolean;
};

/** The greeting. It never holds a name that a stranger typed. */
export function greeting({ t, name }: MailWords): string {
  return name === null ? t('helloSomebody') : t('hello', { name });
}

/** Says what one mail says, in the words of its recipient's language. */
export type MailWriter = (words: MailWords) => WrittenMail;

export function mailWords(
  recipient: { name: string | null; language: Language },
  siteUrl: string,
  canAnswer: boolean,
): MailWords {
  const { name, language } = recipient;
  const t = translation({ language, find: (namespace, key) => textOf(language, namespace, key) }, 'mails');
  return {
    t,
    name,
    siteUrl,
    canAnswer,
    language,
    moment: (moment, timeZone) => new Intl.DateTimeFormat(localeOf[language], { ...MOMENT, timeZone }).format(moment),
    button: (label, path) => ({
      label,
      url: path.startsWith('/') ? `${siteUrl}${path}` : path,
      fallback: t('buttonFallback'),
    }),
  };
}
