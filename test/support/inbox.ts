import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.js';

/** What the platform has sent; any process of the tests can read it. */
export interface Inbox {
  /** Every mail that has arrived so far, in order. */
  mails(): Promise<ParsedMail[]>;
  /** Waits for a mail to this address whose subject matches. */
  mailTo(address: string, subject: RegExp): Promise<ParsedMail>;
}

/** A real SMTP server that keeps what it is sent as files. */
export interface MailServer {
  url: string;
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

/** Reads the mails that a server keeps in this folder. */
export function readInbox(folder: string): Inbox {
  const parsed = new Map<string, Promise<ParsedMail>>();
  const mails = async (): Promise<ParsedMail[]> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
    return Promise.all(
      names.map((name) => {
        const known = parsed.get(name) ?? readFile(join(folder, name)).then((raw) => simpleParser(raw));
        parsed.set(name, known);
        return known;
      }),
    );
  };
  return {
    mails,
    mailTo: (address, subject) =>
      eventually(`a mail to ${address} about ${String(subject)}`, async () =>
        (await mails()).find((mail) => recipientsOf(mail).includes(address) && subject.test(mail.subject ?? '')),
      ),
  };
}

export async function startMailServer(folder: string): Promise<MailServer> {
  let count = 0;
  const keep = async (raw: Buffer): Promise<void> => {
    count += 1;
    const file = join(folder, `${String(count).padStart(6, '0')}.eml`);
    // Renamed when it is whole, so that nobody reads half a mail.
    await writeFile(`${file}.part`, raw);
    await rename(`${file}.part`, file);
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, answer) {
      buffer(stream)
        .then(keep)
        .then(() => answer(), answer);
    },
  });
  // A killed worker leaves half a conversation; that is what the tests are about.
  server.on('error', () => undefined);
  const port = await new Promise<number>((done) => {
    const listener = server.listen(0, '127.0.0.1', () => done((listener.address() as { port: number }).port));
  });
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((done) => server.close(() => done())) };
}
