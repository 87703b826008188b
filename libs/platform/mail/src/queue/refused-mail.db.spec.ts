import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import { MailNotSent, MailRefused } from '../mail-message.js';
import type { MailTransport } from '../mail-transport.js';
import { MAIL_TRANSPORT } from './mail-transport-token.js';
import { QueuedMail } from './queued-mail.entity.js';
import { SendMail } from './send-mail.js';

const content = {
  toName: 'Zofia',
  toAddress: 'zofia@gdynia.example',
  subject: 'A seat',
  html: '<p>Yes</p>',
  text: 'Yes',
};

describe('a mail that the server', () => {
  let app: TestApp;
  /** What the mail server does with the next mail. */
  let answer: Error;
  const send = jest.fn<MailTransport['send']>(() => Promise.reject(answer));
  beforeAll(async () => {
    const transport = { send, close: () => undefined };
    const providers = [SendMail, { provide: MAIL_TRANSPORT, useValue: transport }];
    app = await startTestApp({ modules: [{ module: class MailUnderTest {}, providers }], entities: [QueuedMail] });
  });
  afterAll(() => app.close());

  const queued = async (): Promise<string> => {
    const id = newId();
    await app.database.manager.insert(QueuedMail, {
      id,
      key: `test.${id}`,
      accountId: null,
      content: { ...content, toAddress: `${id}@gdynia.example` },
    });
    return id;
  };
  const handle = (mailId: string) => app.get(SendMail).handleOutside({ mailId });
  const row = (id: string) => app.database.manager.findOneByOrFail(QueuedMail, { id });

  it.each([
    ['by the server', new MailNotSent('550 No such mailbox zofia@gdynia.example', true)],
    ['before it is sent', new MailRefused('subject', 'be one line, without NUL')],
  ])(
    'refuses for good (%s) keeps the reason and is not tried again; the log names the mail alone',
    async (_by, error) => {
      const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
      answer = error;
      const id = await queued();
      await handle(id);
      send.mockClear();
      await handle(id);
      expect(send).not.toHaveBeenCalled();
      expect(await row(id)).toMatchObject({ content: null, sentAt: null, refusal: error.message });
      expect(warn.mock.calls).toEqual([[`Mail ${id} was refused for good: see queued_mail.refusal`]]);
      warn.mockRestore();
    },
  );

  it('does not take for now waits as it is', async () => {
    answer = new MailNotSent('450 Try again', false);
    const id = await queued();
    await expect(handle(id)).rejects.toBe(answer);
    expect(await row(id)).toMatchObject({ content: { subject: content.subject }, sentAt: null, refusal: null });
  });
});
