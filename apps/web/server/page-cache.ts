import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DataVersion } from './data-version.js';

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

/** The finished bytes of a page in one encoding, with the headers to send before them. */
export interface FinishedPage {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
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
 * another version is rendered anew. Whatever is not the same for all visitors stays out: see {@link isPublic}. Who may
 * ask is the caller's matter: requests with a session must not come here.
 */
export class PageCache {
  /** Least recently used first. */
  private readonly entries = new Map<string, Entry>();
  private readonly rendering = new Map<string, Promise<Entry | RenderedPage>>();
  private size = 0;

  constructor(
    private readonly version: DataVersion,
    private readonly maxBytes: number,
  ) {}

  /** The page if it is here and its data is known to be current, without waiting for anything. */
  peek(key: string, encoding: Encoding): FinishedPage | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined || entry.version !== this.version.peek()) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.pages[encoding];
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
    this.keep(key, entry);
    return entry;
  }

  private keep(key: string, entry: Entry): void {
    this.size += entry.size - (this.entries.get(key)?.size ?? 0);
    this.entries.delete(key);
    this.entries.set(key, entry);
    for (const [oldest, { size }] of this.entries) {
      if (this.size <= this.maxBytes) break;
      this.entries.delete(oldest);
      this.size -= size;
    }
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
    return {
      etag,
      bytes,
      headers: {
        ...Object.fromEntries(headers),
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding, Cookie, Accept-Language',
        etag,
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        'content-length': String(bytes.length),
      },
    };
  };
  const pages = { br: page('br', br), gzip: page('gzip', gz), identity: page('identity', plain) };
  return { version, pages, size: br.length + gz.length + plain.length + 2_000 };
}

/** The best encoding that the reader's browser takes (RFC 9110, 12.5.3; weights are ignored except a zero). */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const names = accepted
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity';
}
