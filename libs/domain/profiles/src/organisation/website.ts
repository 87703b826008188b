/** Mail providers that anybody can have an address at: such an address says nothing about an organisation. */
const OPEN_TO_ALL = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'ymail.com'],
  ...['icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.com'],
  ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.com', 'web.de', 't-online.de', 'freenet.de', 'mail.com', 'zoho.com'],
  ...[
    'orange.fr',
    'free.fr',
    'laposte.net',
    'sfr.fr',
    'wanadoo.fr',
    'libero.it',
    'virgilio.it',
    'tiscali.it',
    'alice.it',
  ],
  ...[
    'wp.pl',
    'onet.pl',
    'o2.pl',
    'interia.pl',
    'seznam.cz',
    'abv.bg',
    'mail.ru',
    'yandex.ru',
    'yandex.com',
    'ukr.net',
  ],
  ...[
    'hotmail.fr',
    'hotmail.it',
    'hotmail.es',
    'yahoo.fr',
    'yahoo.it',
    'yahoo.es',
    'yahoo.de',
    'outlook.fr',
    'sapo.pt',
  ],
  ...['skynet.be', 'telenet.be', 'ziggo.nl', 'kpnmail.nl', 'azet.sk', 'centrum.cz', 'freemail.hu', 'citromail.hu'],
]);

/** The address of a website in its canonical form, or null unless it is plain http or https with a host name. */
export function readWebsite(text: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  // A user name in front of the host makes one site look like another.
  if (url.username !== '' || url.password !== '' || !/^[^.].*\.[^.\d][^.]*$/.test(url.hostname)) return null;
  return url.href;
}

/** The domain that an organisation's website is at, without `www.`; null without a website. */
export function domainOf(website: string | null): string | null {
  const url = website === null ? null : URL.parse(website);
  return url ? url.hostname.replace(/^www\./, '') : null;
}

/** Whether a mail address shows that its owner belongs to the organisation of that website. */
export function isAddressOf(email: string, website: string | null): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domain === domainOf(website) && !OPEN_TO_ALL.has(domain);
}
