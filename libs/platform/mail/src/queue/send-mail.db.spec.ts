import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '@sic/testing';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailTransport, MailQueue, type MailTransport, QueuedMail } from '../index.js';
import { MAIL_TRANSPORT } from './mail-transport-token.js';
import { SendMail } from './send-mail.js';

describe('mails to one person', () => {
  let app: TestApp;
  let server: SMTPServer;
  let transport: MailTransport;
  let arrived: string[] = [];
  /** Whether the server takes the first mail only after two others. */
  let isFirstHeld = false;
  let onTwoArrived = (): void => undefined;
  let twoArrived = Promise.resolve();
  /** Asked before each mail; true refuses it for now. */
  let refusesNow = (_subject: string): boolean => false;

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onData(stream, _session, answer) {
        void buffer(stream)
          .then((raw) => simpleParser(raw))
          .then(async ({ subject = '' }) => {
            if (refusesNow(subject)) return answer(Object.assign(new Error('Later'), { responseCode: 450 }));
            if (isFirstHeld && subject === 'Mail 1') await twoArrived;
            arrived.push(subject);
            if (arrived.length === 2) onTwoArrived();
            answer();
          });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as { port: number };
    transport = createMailTransport(`smtp://127.0.0.1:${port}`, 'Community <no-reply@sic.example>');
    const module = class MailsUnderTest {};
    const providers = [MailQueue, SendMail, { provide: MAIL_TRANSPORT, useValue: transport }];
    app = await startTestApp({ modules: [{ module, providers }], entities: [QueuedMail] });
  });
  afterAll(async () => {
    await app.close();
    await new Promise<void>((done) => server.close(() => done()));
  });
  beforeEach(() => {
    arrived = [];
    isFirstHeld = false;
    twoArrived = new Promise((done) => (onTwoArrived = done));
    refusesNow = () => false;
  });

  async function queued(address: string, numbers: readonly number[]): Promise<string[]> {
    await app.database.transaction(async (tx) => {
      for (const number of numbers) {
        const content = { toName: 'Amina', toAddress: address, subject: `Mail ${number}`, html: '<p>x</p>', text: 'x' };
        await app.get(MailQueue).enqueue(tx, `${address}.${number}`, null, content);
      }
    });
    const rows = await app.database.manager.find(QueuedMail, { order: { createdAt: 'ASC' } });
    return rows.filter(({ content }) => content?.toAddress === address).map(({ id }) => id);
  }

  /** The job of one mail: tried again until it succeeds, at most 500 times. */
  async function job(mailId: string): Promise<void> {
    let last: unknown;
    for (let attempt = 0; attempt < 500; attempt += 1) {
      try {
        return await app.get(SendMail).handleOutside({ mailId });
      } catch (error) {
        last = error;
        await new Promise((done) => setTimeout(done, 20));
      }
    }
    throw last;
  }

  it('arrive once and in their order, however their jobs run', async () => {
    const ids = await queued('order@member.example', [1, 2, 3, 4, 5]);
    await Promise.all(ids.toReversed().map(job));
    expect(arrived).toEqual([1, 2, 3, 4, 5].map((number) => `Mail ${number}`));
  });

  it('overtake each other when each job sends its own at once', async () => {
    isFirstHeld = true;
    await Promise.all(
      [1, 2, 3].map((number) =>
        transport.send({
          to: { address: 'control@member.example' },
          ...{ subject: `Mail ${number}`, html: '<p>x</p>', text: 'x', key: `control.${number}` },
        }),
      ),
    );
    expect(arrived.at(-1)).toBe('Mail 1');
  });

  it('wait for one that the server does not take yet, and follow it when it does', async () => {
    let refusals = 0;
    refusesNow = (subject) => subject === 'Mail 1' && (refusals += 1) <= 2;
    const [first, second] = await queued('later@member.example', [1, 2]);
    await expect(app.get(SendMail).handleOutside({ mailId: second! })).rejects.toThrow();
    expect(arrived).toEqual([]);
    await Promise.all([job(second!), job(first!)]);
    expect(arrived).toEqual(['Mail 1', 'Mail 2']);
  });

  it('of others do not wait', async () => {
    refusesNow = (subject) => subject === 'Mail 1';
    await queued('stuck@member.example', [1]);
    const [other] = await queued('other@member.example', [2]);
    await app.get(SendMail).handleOutside({ mailId: other! });
    expect(arrived).toEqual(['Mail 2']);
  });

  it('go on after a worker died over one of them', async () => {
    const [first, second] = await queued('died@member.example', [1, 2]);
    await app.database.manager.query(
      `update queued_mail set leased_until = clock_timestamp() + interval '1 minute' where id = $1`,
      [first],
    );
    await expect(app.get(SendMail).handleOutside({ mailId: second! })).rejects.toThrow('on its way');
    await app.database.manager.query('update queued_mail set leased_until = clock_timestamp() where id = $1', [first]);
    await app.get(SendMail).handleOutside({ mailId: second! });
    expect(arrived).toEqual(['Mail 1', 'Mail 2']);
  });
});
