import type { Tx } from '@sic/database';
import { invalid } from '@sic/kernel';

/** @throws Rejection INVALID_INPUT when the host or the relay that a gathering names is not there */
export async function checkReferences(
  tx: Tx,
  { hostId, seriesId }: { hostId: string | null; seriesId: string | null },
): Promise<void> {
  const [found] = await tx.query<{ host: boolean; series: boolean }[]>(
    `select $1::uuid is null or exists (select from organisation where id = $1 and hidden_at is null) as host,
            $2::uuid is null or exists (select from gathering_series where id = $2) as series`,
    [hostId, seriesId],
  );
  if (found?.host !== true) throw invalid('hostId', 'exists');
  if (found.series !== true) throw invalid('seriesId', 'exists');
}
