import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { TypedDocumentString } from '@sic/api-client';
import { problemMessage, ruleMessage } from '@sic/messages';
import type { From } from './api.server.js';
import { formOf } from './form-body.server.js';
import { submit } from './submit.server.js';

interface Data {
  readonly rename:
    | { readonly __typename: 'Renamed'; readonly name: string }
    | {
        readonly __typename: 'Taken';
        readonly code: string;
        readonly message: string;
        readonly parameters: { name: string; values: string[] }[];
      };
}
const rename = 'mutation Rename { rename }' as unknown as TypedDocumentString<Data, { name: string }>;

const from = {
  request: new Request('http://localhost/here', { headers: { 'accept-language': 'de' } }),
  context: { get: () => ({ requestId: '', clientAddress: '' }) },
} as unknown as From;

/** The api answers the next request with this. */
function answers(body: object): void {
  jest.spyOn(globalThis, 'fetch').mockResolvedValueOnce(Response.json(body));
}

describe('submit', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('gives the success of the operation', async () => {
    answers({ data: { rename: { __typename: 'Renamed', name: 'Amina' } } });
    expect(await submit(from, rename, { name: 'Amina' })).toEqual({ result: { __typename: 'Renamed', name: 'Amina' } });
  });

  it("words a problem of the result in the reader's language, and keeps its data", async () => {
    const problem = { __typename: 'Taken', code: 'CONFLICT', message: 'In English.', parameters: [] };
    answers({ data: { rename: problem } });
    expect(await submit(from, rename, { name: 'Amina' })).toEqual({
      refusal: {
        fields: {},
        formError: problemMessage('de', { code: 'CONFLICT', parameters: [] }),
        problem,
        status: 409,
      },
    });
  });

  it('gives the English sentence of a problem that no catalogue knows', async () => {
    answers({
      data: { rename: { __typename: 'Taken', code: 'NOBODY_KNOWS', message: 'In English.', parameters: [] } },
    });
    expect((await submit(from, rename, { name: 'Amina' })).refusal?.formError).toBe('In English.');
  });

  it('puts broken rules beside their fields', async () => {
    const broken = { field: 'name', rule: 'required', parameters: [], message: 'In English.' };
    answers({ errors: [{ message: 'x', extensions: { code: 'INVALID_INPUT', fields: [broken] } }] });
    const { refusal } = await submit(from, rename, { name: '' });
    expect(refusal).toEqual({ fields: { name: ruleMessage('de', broken) }, status: 400 });
  });

  it.each(['en', 'de'] as const)(
    'says in %s that a value is of another type, not how the api words it',
    async (language) => {
      answers({ errors: [{ message: 'Variable "$input" got invalid value', extensions: { code: 'BAD_USER_INPUT' } }] });
      const request = new Request('http://localhost/here', { headers: { 'accept-language': language } });
      const { refusal } = await submit({ ...from, request }, rename, { name: 'Amina' });
      const formError = problemMessage(language, { code: 'BAD_USER_INPUT', parameters: [] });
      expect(formError).not.toBeNull();
      expect(refusal).toEqual({ fields: {}, formError, status: 400 });
    },
  );

  it.each([
    ['NOT_FOUND', 404],
    ['FORBIDDEN', 403],
    ['INTERNAL', 500],
  ])('leaves %s to the page that says so', async (code, status) => {
    answers({ errors: [{ message: 'x', extensions: { code } }] });
    await expect(submit(from, rename, { name: 'Amina' })).rejects.toMatchObject({ status });
  });

  it('leads a visitor to sign-in and back', async () => {
    answers({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
    const thrown = await submit(from, rename, { name: 'Amina' }).catch((response: unknown) => response);
    expect((thrown as Response).headers.get('location')).toBe('/sign-in?next=%2Fhere');
    expect((thrown as Response).status).toBe(302);
  });

  it('changes nothing for a form that is only shown again', async () => {
    const call = jest.spyOn(globalThis, 'fetch');
    const body = new URLSearchParams({ name: 'Amina', 'show-again': '' });
    const request = new Request('http://localhost/here', { method: 'POST', body });
    const form = await formOf(request);
    expect([...form]).toEqual([['name', 'Amina']]);
    const { refusal } = await submit({ ...from, request }, rename, { name: 'Amina' });
    expect(refusal?.formError).toMatch(/not sent/);
    expect(call).not.toHaveBeenCalled();
  });

  it.each([
    [500, 307],
    [5_000_000, 302],
  ])('takes a form of %i bytes along to sign-in with the status %i', async (size, status) => {
    answers({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
    const headers = { 'content-length': String(size) };
    const request = new Request('http://localhost/here.data?a=b', { method: 'POST', headers, body: 'name=Amina' });
    const thrown = await submit({ ...from, request }, rename, { name: 'Amina' }).catch((response: unknown) => response);
    expect((thrown as Response).status).toBe(status);
    expect((thrown as Response).headers.get('location')).toBe('/sign-in?next=%2Fhere%3Fa%3Db');
  });
});
