import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { securityHeaders } from './content-security.js';
import type { DataVersion } from './data-version.js';
import { remembered } from './remembered.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page as the site rendered it for a visitor. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The content security policy, by hashes. */
  readonly policy: string;
}

/** The finished bytes of a page in one encoding, with all headers to send before them. */
export interface FinishedPage {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What a reader who has the page already is answered, without bytes. */
  readonly notModifiedHeaders: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

interface Entry {
  readonly version: string;
  readonly pages: Readonly<Record<Encoding, FinishedPage>>;
  readonly size: number;
}

export type CacheAnswer = { readonly page: FinishedPage } | { readonly uncached: RenderedPage };

/**
 * Finished public pages, compressed, by address and variant, each with the version of the data that it shows. A page of
 * another version is rendered again. Whatever is not the same for all visitors stays out: see {@link isPublic}. Who may
 * ask is the caller's matter: requests with a session must not come here.
 */
export class PageCache {
  /** Undefined when no memory is given to it: then pages are shared only among those who ask at once. */
  private readonly entries: LRUCache<string, Entry> | undefined;
  private readonly rendering = new Map<string, Promise<Entry | RenderedPage>>();

  constructor(
    private readonly version: DataVersion,
    maxBytes: number,
  ) {
    if (maxBytes > 0) this.entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ size }) => size });
  }

  /** The page if it is here and its data is known to be current, without waiting for anything. */
  peek(key: string, encoding: Encoding): FinishedPage | undefined {
    const entry = this.entries?.get(key);
    return entry !== undefined && entry.version === this.version.peek() ? entry.pages[encoding] : undefined;
  }

  /**
   * The page from the cache, or rendered now and kept if it may be. Requests for the same page wait for one rendering;
   * when its result may not be shared each renders its own.
   */
  async page(key: string, encoding: Encoding, render: () => Promise<RenderedPage>): Promise<CacheAnswer> {
    // Read before rendering: data that changes meanwhile makes the entry too old, never too new.
    const version = await this.version.current();
    if (version === undefined) return { uncached: await render() };
    const known = this.peek(key, encoding);
    if (known !== undefined) return { page: known };
    const slot = `${version}\n${key}`;
    const shared = this.rendering.get(slot);
    if (shared !== undefined) {
      const result = await shared;
      return 'pages' in result ? { page: result.pages[encoding] } : { uncached: await render() };
    }
    const own = this.fill(key, version, render).finally(() => this.rendering.delete(slot));
    this.rendering.set(slot, own);
    const result = await own;
    return 'pages' in result ? { page: result.pages[encoding] } : { uncached: result };
  }

  private async fill(key: string, version: string, render: () => Promise<RenderedPage>): Promise<Entry | RenderedPage> {
    const rendered = await render();
    if (!isPublic(rendered)) return rendered;
    const entry = await finish(rendered, version);
    this.entries?.set(key, entry);
    return entry;
  }
}

/** Whether a rendered page is the same for every visitor: found, sets no cookie, is HTML and not marked private. */
export function isPublic({ status, headers }: Pick<RenderedPage, 'status' | 'headers'>): boolean {
  return (
    status === 200 &&
    !headers.has('set-cookie') &&
    (headers.get('content-type') ?? '').startsWith('text/html') &&
    !/private|no-store/.test(headers.get('cache-control') ?? '')
  );
}

async function finish({ html, headers, policy }: RenderedPage, version: string): Promise<Entry> {
  const plain = Buffer.from(html);
  const [br, gz] = await Promise.all([
    compressBrotli(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
    compressGzip(plain, { level: 6 }),
  ]);
  const digest = createHash('sha256').update(version).update('\0').update(plain).digest('base64url').slice(0, 22);
  const page = (encoding: Encoding, bytes: Buffer): FinishedPage => {
    const etag = `"${digest}-${encoding}"`;
    const notModifiedHeaders = {
      ...securityHeaders,
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding, Cookie, Accept-Language',
      etag,
    };
    return {
      etag,
      bytes,
      notModifiedHeaders,
      headers: {
        ...Object.fromEntries(headers),
        ...notModifiedHeaders,
        'content-security-policy': policy,
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        'content-length': String(bytes.length),
      },
    };
  };
  const pages = { br: page('br', br), gzip: page('gzip', gz), identity: page('identity', plain) };
  return { version, pages, size: br.length + gz.length + plain.length + 2_000 };
}

/** The encodings that we send, the smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const satisfies readonly Encoding[];

/** What the package can do and its types do not say. */
interface PreferringNegotiator {
  /** Of encodings that the reader likes alike, the first of `preferred`. */
  encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
}

/** The encoding that the reader's browser likes best; of those that it likes alike, the smallest. */
export function encodingFor(accepted: string | undefined): Encoding {
  return accepted === undefined ? 'identity' : encodingOf(accepted);
}

const encodingOf = remembered((accepted): Encoding => {
  const reader: PreferringNegotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const best = reader.encoding(ENCODINGS, { preferred: ENCODINGS });
  return ENCODINGS.find((encoding) => encoding === best) ?? 'identity';
});
