import type { Route } from './+types/participants-xlsx.js';
import { linesOfGathering } from './every-registration.server.js';
import { xlsxFile } from './participants-file.server.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The organiser's list as a file for spreadsheets. */
export async function loader(from: Route.LoaderArgs) {
  const { gathering, lines } = await linesOfGathering(from);
  return new Response(new Uint8Array(await xlsxFile(lines, gathering.title)), {
    headers: {
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${gathering.slug}.xlsx"`,
      'cache-control': 'private, no-store',
    },
  });
}
