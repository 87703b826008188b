import { randomBytes } from 'node:crypto';
import { createRequestHandler, RouterContextProvider, type RouterContext, type ServerBuild } from 'react-router';
import { sealPage } from './content-security.js';
import type { RenderedPage } from './page-cache.js';
import type { Variant } from './reader.js';

/** What one rendering is told beside its request; mirrored by `app/rendering.ts`. */
export interface Rendering {
  readonly nonce: string;
  /** Render everything before answering, instead of streaming. */
  readonly isWhole: boolean;
  readonly requestId: string;
  /** Network address of the reader; empty for pages that are shared. */
  readonly clientAddress: string;
}

/** The finished build of the site, with the key under which its entry takes a {@link Rendering}. */
export type SiteBuild = ServerBuild & { entry: { module: { rendering: RouterContext<Rendering> } } };

/** Renders pages of the built site. */
export class SiteRenderer {
  private readonly handle: (request: Request, context: RouterContextProvider) => Promise<Response>;

  constructor(private readonly build: SiteBuild) {
    this.handle = createRequestHandler(build, 'production');
  }

  /** A page, form answer or data for one reader. Scripts carry the nonce. */
  async forReader(request: Request, reader: Omit<Rendering, 'isWhole'>): Promise<Response> {
    return this.handle(request, this.context({ ...reader, isWhole: false }));
  }

  /**
   * A page as every visitor sees it: nothing of the visitor's request reaches it but the address and the variant.
   * @param url the whole address
   */
  async forEverybody(url: string, { language, scheme }: Variant, requestId: string): Promise<RenderedPage> {
    const headers = new Headers({ accept: 'text/html', 'accept-language': language });
    if (scheme !== 'auto') headers.set('cookie', `scheme=${scheme}`);
    const nonce = newNonce();
    const request = new Request(url, { headers });
    const response = await this.handle(request, this.context({ nonce, isWhole: true, requestId, clientAddress: '' }));
    const { html, policy } = sealPage(await response.text(), nonce);
    response.headers.delete('content-length');
    return { status: response.status, headers: response.headers, html, policy };
  }

  private context(rendering: Rendering): RouterContextProvider {
    const context = new RouterContextProvider();
    context.set(this.build.entry.module.rendering, rendering);
    return context;
  }
}

/** 128 random bits for the content security policy of one answer. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}
