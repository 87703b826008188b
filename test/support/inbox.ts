import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.js';

/** A real SMTP server that keeps what it is sent. */
export interface Inbox {
  url: string;
  readonly mails: readonly ParsedMail[];
  /** Waits for a mail to this address whose subject matches. */
  mailTo(address: string, subject: RegExp): Promise<ParsedMail>;
  close(): Promise<void>;
}

/** The addresses that a mail was sent to. */
export function recipientsOf(mail: ParsedMail): string[] {
  const fields = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  return fields.flatMap((field) => field.value.map((person) => person.address ?? ''));
}

/** The first link in a mail's text that matches. */
export function linkIn(mail: ParsedMail, pattern: RegExp): string {
  const links = mail.text?.match(/https?:\/\/[^\s<>"\])]+/g) ?? [];
  const link = links.find((candidate) => pattern.test(candidate));
  if (link === undefined) throw new Error(`No link matches ${String(pattern)} in:\n${mail.text ?? ''}`);
  return link;
}

export async function openInbox(): Promise<Inbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, answer) {
      simpleParser(stream)
        .then((mail) => {
          mails.push(mail);
          answer();
        })
        .catch(answer);
    },
  });
  // A killed worker leaves half a conversation; that is what the tests are about.
  server.on('error', () => undefined);
  const port = await new Promise<number>((done) => {
    const listener = server.listen(0, '127.0.0.1', () => done((listener.address() as { port: number }).port));
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailTo: (address, subject) =>
      eventually(`a mail to ${address} about ${String(subject)}`, () => {
        const found = mails.find((mail) => recipientsOf(mail).includes(address) && subject.test(mail.subject ?? ''));
        return Promise.resolve(found);
      }),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
