import { VersionMarkdownDocument } from '@sic/api-client/drafting';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import type { Route } from './+types/version-file.js';

/** A version as a Markdown file. */
export async function loader(from: Route.LoaderArgs) {
  const number = Number(from.params.number);
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw errorResponse(from.request, 404);
  const { version } = await read(from, VersionMarkdownDocument, { slug: from.params.slug, number });
  if (version === null) throw errorResponse(from.request, 404);
  return new Response(version.markdown, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${version.declarationSlug}-${number}.md"`,
    },
  });
}
