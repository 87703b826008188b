import {
  ManageGatheringDocument,
  RegistrationExportDocument,
  type RegistrationExportQuery,
} from '@sic/api-client/gatherings';
import { type From, read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { languageOf } from '../../../i18n.server.js';
import { requireViewer } from '../../../session.server.js';
import { type ExportedRegistration, participantLines } from './participants-file.server.js';

/** The whole list of a gathering as lines of words, for a file; its organisers alone may read it. */
export async function linesOfGathering(from: From & { readonly params: { readonly slug: string } }) {
  await requireViewer(from);
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  const registrations = await everyRegistration(from, gathering.id);
  const facts = {
    language: languageOf(from.request),
    timeZone: gathering.timeZone,
    items: new Map(gathering.programme.map(({ id, title }) => [id, title])),
  };
  return { gathering, lines: participantLines(registrations, facts) };
}

async function everyRegistration(from: From, gatheringId: string): Promise<ExportedRegistration[]> {
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
