import { describe, expect, it } from '@jest/globals';
import { domainOf, isAddressOf, readWebsite } from './website.js';

describe('the website of an organisation', () => {
  it.each([
    ['www.gdynia.pl', 'https://www.gdynia.pl/'],
    ['http://gdynia.pl/en', 'http://gdynia.pl/en'],
    ['HTTPS://Gdynia.PL', 'https://gdynia.pl/'],
  ])('is read from %j', (text, address) => {
    expect(readWebsite(text)).toBe(address);
  });

  it.each([
    '',
    'gdynia',
    'ftp://gdynia.pl',
    'javascript:alert(1)',
    'https://gdynia.pl@evil.example',
    'https://10.0.0.1',
  ])('is not read from %j', (text) => {
    expect(readWebsite(text)).toBeNull();
  });

  it('has a domain without www', () => {
    expect(domainOf('https://www.gdynia.pl/')).toBe('gdynia.pl');
    expect(domainOf(null)).toBeNull();
  });

  it('is proved by an address at its domain', () => {
    expect(isAddressOf('clerk@GDYNIA.pl', 'https://www.gdynia.pl/')).toBe(true);
    expect(isAddressOf('clerk@mail.gdynia.pl', 'https://www.gdynia.pl/')).toBe(false);
    expect(isAddressOf('clerk@gdynia.pl', null)).toBe(false);
  });

  it.each(['gmail.com', 'wp.pl', 'gmx.de', 'laposte.net', 'tuta.com', 'tutanota.com', 'proton.me'])(
    'is not proved by an address at %s, which anybody can have',
    (domain) => {
      expect(isAddressOf(`clerk@${domain}`, `https://${domain}/`)).toBe(false);
    },
  );
});
