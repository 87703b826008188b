import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { TranslationProvider } from '@sic/ui/translation';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router';
import { textsFor } from './i18n.server.js';
import { SentFormContext } from './layout/sent-form-again.js';
import { NonceContext, rendering, sentWith } from './rendering.js';

export { rendering } from './rendering.js';
export const streamTimeout = 10_000;

/** Renders a document: streamed to one reader, or whole for the cache and for search engines. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce, isWhole } = context.get(rendering);
  const texts = textsFor(request);
  const sent = routerContext.staticHandlerContext.errors === null ? undefined : await context.get(sentWith)();
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', texts.language);
  const mustWait = isWhole || isbot(request.headers.get('user-agent') ?? '');

  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const ready = () => {
      isAnswered = true;
      const body = new PassThrough({
        final(done) {
          clearTimeout(timer);
          done();
        },
      });
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <TranslationProvider value={texts}>
          <SentFormContext value={sent}>
            <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
          </SentFormContext>
        </TranslationProvider>
      </NonceContext>,
      {
        nonce,
        ...(mustWait ? { onAllReady: ready } : { onShellReady: ready }),
        onShellError: reject,
        onError(error: unknown) {
          status = 500;
          if (isAnswered) console.error(error);
        },
      },
    );
    const timer = setTimeout(() => abort(), streamTimeout + 1_000);
  });
}

/** What nobody expected. A reader who left is no error. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) console.error(error);
}
