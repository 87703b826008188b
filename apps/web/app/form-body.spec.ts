import { describe, expect, it } from '@jest/globals';
import { formOf } from './form-body.server.js';

function sent(body: string, type: string | null): Request {
  const headers = { 'accept-language': 'de', ...(type === null ? {} : { 'content-type': type }) };
  return new Request('http://localhost/scheme', { method: 'POST', headers, body: new TextEncoder().encode(body) });
}

describe('formOf', () => {
  it.each([
    ['application/x-www-form-urlencoded', 'scheme=dark'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="scheme"\r\n\r\ndark\r\n--x--\r\n',
    ],
  ])('reads a form of the type %s', async (type, body) => {
    expect((await formOf(sent(body, type))).get('scheme')).toBe('dark');
  });

  it.each([
    ['application/json', '{"scheme":"dark"}'],
    ['text/plain', 'scheme=dark'],
    [null, 'scheme=dark'],
    ['multipart/form-data', '--x\r\n'],
    ['multipart/form-data; boundary=x', 'no part of a form'],
  ])('answers 415 to a body of the type %s that is no form', async (type, body) => {
    const thrown = (await formOf(sent(body, type)).catch((response: unknown) => response)) as Response;
    expect([thrown.status, await thrown.text()]).toEqual([415, 'Was gesendet wurde, ist kein Formular dieser Seite']);
  });
});
