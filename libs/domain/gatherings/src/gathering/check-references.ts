import type { Tx } from '@sic/database';
import { invalid } from '@sic/kernel';
import type { ProfilesReader } from '@sic/profiles';
import { GatheringSeries } from '../series/gathering-series.entity.js';

/** @throws Rejection INVALID_INPUT when the host or the relay that a gathering names is not there */
export async function checkReferences(
  tx: Tx,
  profiles: ProfilesReader,
  { hostId, seriesId }: { hostId: string | null; seriesId: string | null },
): Promise<void> {
  if (hostId !== null && !(await canHost(tx, profiles, hostId))) throw invalid('hostId', 'exists');
  if (seriesId !== null && !(await tx.existsBy(GatheringSeries, { id: seriesId }))) throw invalid('seriesId', 'exists');
}

/** Whether an organisation is there and shown. */
async function canHost(tx: Tx, profiles: ProfilesReader, hostId: string): Promise<boolean> {
  const host = (await profiles.organisations(tx, [hostId])).get(hostId);
  return host !== undefined && !host.isHidden;
}
