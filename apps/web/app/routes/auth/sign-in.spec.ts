import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { valuesOf } from '../../forms.js';
import { readSentForm } from '../../sent-form.js';
import { action } from './sign-in.js';

const NEXT = '/declaration/import?a=b';

/** What the action of the page answers a form. */
async function answerTo(fields: Record<string, string | Blob>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request(`http://localhost/sign-in?next=${encodeURIComponent(NEXT)}`, { method: 'POST', body });
  const context = { get: () => ({ requestId: '', clientAddress: '' }) };
  const answer = await action({ request, context, params: {} } as unknown as Parameters<typeof action>[0]);
  return answer as unknown as { data: { values: ReturnType<typeof valuesOf>; again?: object } } & Response;
}

describe('a form that comes to the page of sign-in because its session had ended', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('is kept with its page, without secrets and files', async () => {
    const { data } = await answerTo({
      markdown: '# Words\n\nThat “stay”.',
      intent: 'import',
      password: 'calm water',
      file: new Blob(['x']),
    });
    expect(readSentForm(data.values['kept'] ?? '')).toEqual({
      path: NEXT,
      fields: [
        // A form is sent with these line ends, whatever was typed.
        ['markdown', '# Words\r\n\r\nThat “stay”.'],
        ['intent', 'import'],
      ],
    });
  });

  it('is not kept where nobody wrote anything in it', async () => {
    const answer = await answerTo({ intent: 'withdraw', id: '0190-abc' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/sign-in?next=${encodeURIComponent(NEXT)}`]);
  });

  const kept = JSON.stringify({ path: '/plan', fields: [['summary', 'Two words']] });
  const signIn = { intent: 'sign-in', email: 'a@b.eu', password: 'calm water', next: NEXT };

  it('is there after the sign-in, and stays when the password is wrong', async () => {
    jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({}, { status: 200 })));
    expect((await answerTo({ ...signIn, kept })).data.again).toEqual(JSON.parse(kept));
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(Response.json({ code: 'INVALID_PASSWORD' }, { status: 401 })));
    expect((await answerTo({ ...signIn, kept })).data.values['kept']).toBe(kept);
  });

  it.each(['', 'x', '{}', '[]', '{"path":"/a","fields":[["a"]]}', '{"path":"/a","fields":[["a",1]]}'])(
    'is none where the field holds %j',
    async (nothing) => {
      jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({}, { status: 200 })));
      const answer = await answerTo({ ...signIn, kept: nothing });
      expect(answer.headers.get('location')).toBe(NEXT);
    },
  );

  it('leads to no other site', () => {
    expect(readSentForm('{"path":"//evil.example","fields":[]}')?.path).toBe('/');
  });
});
