import freeMailDomains from 'email-providers/all.json' with { type: 'json' };

/**
 * Domains of mail providers at which anybody can have an address, which therefore says nothing about an organisation.
 * The last three are missing in the list of the library.
 */
const FREE_MAIL = new Set([...freeMailDomains, 'posteo.de', 'tuta.com', 'tutanota.com']);

/** The address of a website in its canonical form, or null unless it is plain http or https with a host name. */
export function readWebsite(text: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  // A user name before the host can make one site look like another.
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
  return domain === domainOf(website) && !FREE_MAIL.has(domain);
}
