import { clock, type Database, type Tx } from '@sic/database';
import type { HidingOfKind, SubjectDescription } from './subject.js';

/** What can be hidden has the moment at which it was. */
interface Hideable {
  id: string;
  hiddenAt: Date | null;
}

/** For a kind that needs nothing but its own row to be hidden: by its column `hidden_at`. */
export function hideBy(entity: new () => Hideable): HidingOfKind {
  return {
    setHidden: async (tx: Tx, id: string, isHidden: boolean) => {
      await tx.update(entity, { id }, { hiddenAt: isHidden ? await clock(tx) : null });
    },
  };
}

/** The descriptions of things, by one prepared statement whose only value is their ids. */
export async function describeBy<K extends string>(
  database: Database,
  name: string,
  statement: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SubjectDescription<K>>> {
  const rows = await database.rows<SubjectDescription<K>>(name, statement, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
