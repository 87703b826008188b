import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InvalidConfiguration, serverSettings, webSettings } from '@sic/config/settings';
import { readWebConfig } from './web-config.js';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('the settings of the site', () => {
  it('are filled in where nothing is set', () => {
    expect(readWebConfig({ TRUST_PROXY: '', INBOX_URL: '' })).toEqual({
      publicUrl: 'http://localhost:3000',
      host: '127.0.0.1',
      port: 3000,
      apiUrl: 'http://127.0.0.1:3001',
      inboxUrl: undefined,
      isBehindProxy: false,
      pageCacheBytes: 64_000_000,
      logLevel: 'info',
    });
  });

  it('lose the slash at the end of an address, and trust a proxy on demand', () => {
    const env = { PUBLIC_URL: 'https://a.example/', API_URL: 'http://api:1/', INBOX_URL: 'http://inbox:1/' };
    expect(readWebConfig({ ...env, TRUST_PROXY: 'true' })).toMatchObject({
      publicUrl: 'https://a.example',
      apiUrl: 'http://api:1',
      inboxUrl: 'http://inbox:1',
      isBehindProxy: true,
    });
  });

  it.each([
    ['TRUST_PROXY', 'TRUE'],
    ['TRUST_PROXY', '1'],
    ['API_URL', 'nowhere'],
    ['INBOX_URL', 'nowhere'],
    ['NODE_ENV', 'prod'],
    ['WEB_PORT', '70000'],
  ])('are refused by name, with what is expected: %s=%s', (name, value) => {
    expect(() => readWebConfig({ [name]: value })).toThrow(InvalidConfiguration);
    expect(() => readWebConfig({ [name]: value })).toThrow(new RegExp(`  ${name}: .+ Expected: (?!undefined).+`));
  });
});

describe('the pages about settings', () => {
  const rules = { ...serverSettings.shape, ...webSettings.shape };

  it.each(Object.entries(rules))('name %s, its default, and it stands in the example', (name, rule) => {
    const unset = rule.safeParse(undefined);
    const preset = unset.success ? (unset.data === undefined ? 'none' : `\`${unset.data}\``) : 'required';
    const [, told] = new RegExp(`^\\| \`${name}\` +\\| (.+?) +\\|`, 'm').exec(read('docs/operations.md')) ?? [];
    expect(told).toBe(name === 'MAIL_FROM' ? 'a placeholder' : preset);
    expect(read('.env.example')).toMatch(new RegExp(`^# ${name}=`, 'm'));
  });
});
