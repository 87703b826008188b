import {
  ManageGatheringDocument,
  RegistrationExportDocument,
  type RegistrationExportQuery,
} from '@sic/api-client/gatherings';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { languageOf } from '../../../i18n.server.js';
import { type ExportedRegistration, registrationsCsv } from './registrations-csv.server.js';
import type { Route } from './+types/participants-csv.js';

/** The organiser's list as a file. */
export async function loader(from: Route.LoaderArgs) {
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  const registrations = await everyRegistration(from, gathering.id);
  return new Response(registrationsCsv(registrations, languageOf(from.request), gathering.timeZone), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${gathering.slug}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}

async function everyRegistration(from: Route.LoaderArgs, gatheringId: string): Promise<ExportedRegistration[]> {
  const found: ExportedRegistration[] = [];
  for (let after: string | null = null; ;) {
    const { registrations }: RegistrationExportQuery = await read(from, RegistrationExportDocument, {
      gatheringId,
      after,
    });
    found.push(...registrations.edges.map(({ node }) => node));
    if (!registrations.pageInfo.hasNextPage) return found;
    after = registrations.pageInfo.endCursor;
  }
}
