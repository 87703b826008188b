import type { Tx } from '@sic/database';
import { invalid } from '@sic/kernel';
import type { ProfilesReader } from '@sic/profiles';
import { GatheringSeries } from '../series/gathering-series.entity.js';

/**
 * Whether an organisation is there and shown, so that a gathering may name it as its host. Asked before the transaction,
 * since the reader has a connection of its own.
 */
export async function canHost(profiles: ProfilesReader, hostId: string | null): Promise<boolean> {
  if (hostId === null) return true;
  const host = (await profiles.organisations([hostId])).get(hostId);
  return host !== undefined && !host.isHidden;
}

/** @throws Rejection INVALID_INPUT when the host or the relay that a gathering names is not there */
export async function checkReferences(
  tx: Tx,
  { seriesId, isHostThere }: { seriesId: string | null; isHostThere: boolean },
): Promise<void> {
  if (!isHostThere) throw invalid('hostId', 'exists');
  if (seriesId !== null && !(await tx.existsBy(GatheringSeries, { id: seriesId }))) throw invalid('seriesId', 'exists');
}
