import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailTransport, MailNotSent, MailRefused, messageIdFor } from './index.js';
import type { MailTransport, OutgoingMail } from './index.js';

interface Delivery {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

const invitation: OutgoingMail = {
  to: { name: 'Zofia Łukasiewicz', address: 'zofia@gdynia.example' },
  subject: 'Miejsce potwierdzone – Θέση 🪑',
  html: '<p>Ja, <b>dobrze</b></p>',
  text: 'Ja, dobrze',
  key: 'seat-confirmed.1.zofia',
};

let deliveries: Delivery[];
let server: SMTPServer;
let transport: MailTransport;

beforeEach(async () => {
  deliveries = [];
  server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, answer) {
      if (address.startsWith('nobody')) answer(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      else if (address.startsWith('later')) answer(Object.assign(new Error('Try again'), { responseCode: 450 }));
      else answer();
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        simpleParser(raw).then((mail) => {
          deliveries.push({ recipients, raw: raw.toString('latin1'), mail });
          answer();
        }, answer);
      });
    },
  });
  // Connections that the pool closes while the server goes away are no failure of a test.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The test server has no port.');
  transport = createMailTransport(
    `smtp://127.0.0.1:${bound.port}`,
    'Social Innovation Community <no-reply@sic.example>',
  );
});

afterEach(async () => {
  transport.close();
  await new Promise<void>((closed) => {
    server.close(closed);
  });
});

async function send(change: Partial<OutgoingMail> = {}): Promise<Delivery> {
  await transport.send({ ...invitation, ...change });
  const last = deliveries.at(-1);
  if (last === undefined) throw new Error('Nothing arrived.');
  return last;
}

describe('a mail that is sent', () => {
  it('arrives with its words in any script, HTML beside plain text', async () => {
    const { mail, recipients } = await send();
    expect(recipients).toEqual(['zofia@gdynia.example']);
    expect(mail.subject).toBe('Miejsce potwierdzone – Θέση 🪑');
    expect(mail.from?.value).toEqual([{ name: 'Social Innovation Community', address: 'no-reply@sic.example' }]);
    expect(mail.html).toContain('<b>dobrze</b>');
    expect(mail.text?.trim()).toBe('Ja, dobrze');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.has('list-unsubscribe')).toBe(false);
    expect(mail.headers.has('x-mailer')).toBe(false);
  });

  it('has the same Message-ID each time it is sent, and another for another key', async () => {
    const first = await send();
    const again = await send();
    const other = await send({ key: 'seat-confirmed.2.zofia' });
    expect(first.mail.messageId).toBe('<seat-confirmed.1.zofia@sic.example>');
    expect(again.mail.messageId).toBe(first.mail.messageId);
    expect(other.mail.messageId).not.toBe(first.mail.messageId);
  });

  it('carries a calendar entry, a file and the address to unsubscribe', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    const { mail, raw } = await send({
      icalEvent: { method: 'REQUEST', content: calendar },
      attachments: [{ filename: 'Programm – größer.txt', contentType: 'text/plain; charset=utf-8', content: 'Grüße' }],
      unsubscribeUrl: 'https://sic.example/me/notices?kind=seats',
    });
    expect(raw).toMatch(/text\/calendar;[^\n]*method=REQUEST/u);
    expect(mail.attachments.map(({ filename }) => filename)).toContain('Programm – größer.txt');
    expect(raw).toContain('<https://sic.example/me/notices?kind=seats>');
  });
});

describe('a mail with a header inside a value', () => {
  const cases: readonly (readonly [string, Partial<OutgoingMail>])[] = [
    ['subject', { subject: 'Hello\r\nBcc: everyone@sic.example' }],
    ['subject', { subject: 'Hello\nBcc: everyone@sic.example' }],
    ['subject', { subject: 'Hello\0' }],
    ['subject', { subject: '  ' }],
    ['subject', { subject: 'x'.repeat(100_000) }],
    ['to.name', { to: { name: 'Eve\r\nBcc: everyone@sic.example', address: 'eve@sic.example' } }],
    ['to.name', { to: { name: 'Eve\0', address: 'eve@sic.example' } }],
    ['to.address', { to: { address: 'eve@sic.example, all@sic.example' } }],
    ['to.address', { to: { address: 'eve@sic.example\r\nRCPT TO:<all@sic.example>' } }],
    ['to.address', { to: { address: 'eve@sic.example>\nbcc' } }],
    ['to.address', { to: { address: '' } }],
    ['attachments.filename', { attachments: [{ filename: 'a\r\nX: y', contentType: 'text/plain', content: '' }] }],
    ['attachments.contentType', { attachments: [{ filename: 'a', contentType: 'text/plain\r\nX: y', content: '' }] }],
    ['unsubscribeUrl', { unsubscribeUrl: 'https://sic.example/>\r\nBcc: all@sic.example' }],
    ['unsubscribeUrl', { unsubscribeUrl: 'javascript:alert(1)' }],
  ];

  it.each(cases)('is refused and names %s (%j)', async (field, change) => {
    const refusal: unknown = await transport.send({ ...invitation, ...change }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MailRefused);
    expect(refusal).toMatchObject({ field });
    expect(deliveries).toEqual([]);
  });

  it('does not become a recipient through a name that looks like a list', async () => {
    const { recipients, mail } = await send({ to: { name: 'Eve" <all@sic.example>, "', address: 'eve@sic.example' } });
    expect(recipients).toEqual(['eve@sic.example']);
    expect(mail.to).toMatchObject({ value: [{ address: 'eve@sic.example' }] });
    expect(mail.cc).toBeUndefined();
  });

  it('is no sender either', () => {
    expect(() => createMailTransport('smtp://127.0.0.1:25', { name: 'A\nB', address: 'a@sic.example' })).toThrow(
      MailRefused,
    );
    expect(() => createMailTransport('smtp://127.0.0.1:25', 'not an address')).toThrow(MailRefused);
  });
});

describe('a server that does not take the mail', () => {
  it('for good: permanent', async () => {
    const failure: unknown = await transport
      .send({ ...invitation, to: { address: 'nobody@sic.example' } })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailNotSent);
    expect(failure).toMatchObject({ isPermanent: true });
  });

  it('for now: worth a retry', async () => {
    const failure: unknown = await transport
      .send({ ...invitation, to: { address: 'later@sic.example' } })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ isPermanent: false });
  });

  it('because it is not there: worth a retry', async () => {
    const unreachable = createMailTransport('smtp://127.0.0.1:1', 'no-reply@sic.example');
    const failure: unknown = await unreachable.send(invitation).catch((error: unknown) => error);
    unreachable.close();
    expect(failure).toBeInstanceOf(MailNotSent);
    expect(failure).toMatchObject({ isPermanent: false });
    await expect(transport.verify()).resolves.toBeUndefined();
  });
});

describe('messageIdFor', () => {
  it('keeps a plain key readable', () => {
    expect(messageIdFor('amendment-decided.42', 'sic.example')).toBe('<amendment-decided.42@sic.example>');
  });

  it('makes a safe and distinct id of any other key', () => {
    const ids = ['a:b', 'a b', 'a\r\nb', 'Łódź', '', '..', 'x'.repeat(5000)].map((key) =>
      messageIdFor(key, 'sic.example'),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^<[A-Za-z0-9._-]{1,200}@sic\.example>$/u);
  });
});
