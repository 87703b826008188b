import { ManageGatheringDocument, RegistrationsCsvDocument } from '@sic/api-client/gatherings';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import type { Route } from './+types/participants-csv.js';

/** The organiser's list as a file. */
export async function loader(from: Route.LoaderArgs) {
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  const { registrationsCsv } = await read(from, RegistrationsCsvDocument, { gatheringId: gathering.id });
  return new Response(registrationsCsv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${gathering.slug}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
