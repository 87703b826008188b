/**
 * A UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits.
 * Ids sort by the time they were made, so a primary key index grows at its end.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  const now = Date.now();
  view.setUint32(0, Math.floor(now / 0x10000));
  view.setUint16(4, now % 0x10000);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return formatted(bytes);
}

/**
 * The id of what an owner makes under a key of their own: the same for the same owner and key, and another for every
 * other owner, so that a request can be repeated and nobody can choose an id. A UUID version 8 (RFC 9562, section 5.8).
 */
export async function idUnderKey(purpose: string, ownerId: string, key: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([purpose, ownerId.toLowerCase(), key.toLowerCase()]));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return formatted(bytes);
}

function formatted(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string has the form of a UUID. Anything else can't be an id here, so it is "not found" without a query. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
