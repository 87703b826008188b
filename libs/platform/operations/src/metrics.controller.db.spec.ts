import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@sic/kernel';
import { startTestApp, type TestApp } from '@sic/testing';
import type { FastifyReply } from 'fastify';
import { MetricsController } from './metrics.controller.js';

describe('the metrics', () => {
  let app: TestApp;
  beforeAll(async () => {
    const module = class MetricsUnderTest {};
    app = await startTestApp({ modules: [{ module, providers: [MetricsController] }], entities: [] });
  });
  afterAll(() => app.close());

  const read = async (): Promise<string> => {
    let sent = '';
    const reply = { header: () => reply, send: (text: string) => (sent = text) };
    await app.get(MetricsController).metrics(reply as unknown as FastifyReply);
    return sent;
  };

  it('count the mails that were refused for good, and no others', async () => {
    expect(await read()).toMatch(/^sic_mails_refused 0$/m);
    const queue = (refusal: string | null) => {
      const id = newId();
      const insert = 'insert into queued_mail (id, key, refusal) values ($1, $2, $3)';
      return app.database.manager.query(insert, [id, `test.${id}`, refusal]);
    };
    await queue(null);
    await queue('550 No such mailbox');
    expect(await read()).toMatch(/^sic_mails_refused 1$/m);
  });
});
