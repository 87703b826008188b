import type { Route } from './+types/participants-csv.js';
import { linesOfGathering } from './every-registration.server.js';
import { csvFile } from './participants-file.server.js';

/** The organiser's list as a file with semicolons. */
export async function loader(from: Route.LoaderArgs) {
  const { gathering, lines } = await linesOfGathering(from);
  return new Response(csvFile(lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${gathering.slug}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
