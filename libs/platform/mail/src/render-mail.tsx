import { render } from 'react-email';
import type { MailContent, MailSite, RenderedMail } from './mail-content.js';
import { MailLayout } from './mail-layout.js';
import { plainText } from './plain-text.js';

const MAX_SUBJECT = 150;
const MAX_PREHEADER = 140;

/**
 * Gives a mail its shape. Whatever members typed is text here: it cannot add tags, headers or addresses.
 * @returns a subject of one line, a whole HTML document, and the same in plain text
 */
export async function renderMail(content: MailContent, site: MailSite): Promise<RenderedMail> {
  const subject = oneLine(content.subject, MAX_SUBJECT);
  const shaped: MailContent = { ...content, subject, preheader: oneLine(content.preheader, MAX_PREHEADER) };
  // NUL has no place in a mail; servers cut the message there.
  const html = (await render(<MailLayout content={shaped} site={site} />)).replaceAll('\0', '');
  return { subject, html, text: plainText(html) };
}

/** Counted in characters that a reader sees as one, so that an emoji is never cut in two. */
function oneLine(value: string, limit: number): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line.slice(0, limit * 8))];
  if (characters.length <= limit) return line;
  return `${characters
    .slice(0, limit - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
