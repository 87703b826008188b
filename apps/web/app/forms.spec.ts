import { describe, expect, it } from '@jest/globals';
import { refused, safeNext } from './forms.js';

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('refused', () => {
  it('gives the form back as it was filled in, without its secrets', () => {
    const { data, init } = refused({ fields: { name: 'Too long.' } }, aForm({ name: 'Amina', password: 'secret' }));
    expect(data).toEqual({ fields: { name: 'Too long.' }, values: { name: 'Amina' } });
    expect(init?.status).toBe(400);
  });

  it("says what is wrong by the form's own names of fields", () => {
    const { data } = refused({ fields: { reason: 'Missing.' } }, aForm({}), { names: { reason: 'supportReason' } });
    expect(data.fields).toEqual({ supportReason: 'Missing.' });
  });

  it('answers a problem of the result with its sentence, 409 and what the form needs of it', () => {
    const refusal = {
      fields: {},
      formError: 'Somebody was quicker.',
      status: 409,
      problem: { __typename: 'AmendmentChangedMeanwhile' },
    };
    const { data, init } = refused(refusal, aForm({}), { more: { nowSays: 'Other words.' } });
    expect(data).toEqual({ fields: {}, values: {}, formError: 'Somebody was quicker.', nowSays: 'Other words.' });
    expect(init?.status).toBe(409);
  });

  it('puts a problem beside the field that it is about', () => {
    const refusal = {
      fields: {},
      formError: 'Nothing is changed.',
      status: 409,
      problem: { __typename: 'NothingChanged' },
    };
    const { data, init } = refused(refusal, aForm({}), { at: { NothingChanged: 'wording' } });
    expect(data).toEqual({ fields: { wording: 'Nothing is changed.' }, values: {} });
    expect(init?.status).toBe(400);
  });
});

describe('safeNext', () => {
  it.each([
    ['/gatherings?search=x#seat', '/gatherings?search=x#seat'],
    ['/gatherings?search=Łódź', '/gatherings?search=%C5%81%C3%B3d%C5%BA'],
    ['/ż#ź', '/%C5%BC#%C5%BA'],
    ['/%C5%BC?a=b%20c', '/%C5%BC?a=b%20c'],
    ['/\u{1F30D}', '/%F0%9F%8C%8D'],
    ['/\uD800', '/%EF%BF%BD'],
  ])('leads to %j as a header can carry it', (next, path) => {
    expect(safeNext(next)).toBe(path);
    expect(new Headers({ location: safeNext(next) }).get('location')).toBe(path);
  });

  it.each([
    ...[null, '', 'gatherings', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'],
    ...['/.//elsewhere.example', '/a/..//elsewhere.example', '/%2e//elsewhere.example'],
    ...['/\u0000', '/a\tb', '/a\r\nb: c', '/\u007f', '/\u0085'],
  ])('leads home instead of to %j', (next) => {
    expect(safeNext(next)).toBe('/');
  });
});
