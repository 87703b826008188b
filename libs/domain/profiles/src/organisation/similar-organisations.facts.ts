import type { Tx } from '@sic/database';

/** What is compared: the words, in every form in which they could be written. */
interface Named {
  name: string;
  website: string | null;
}

/** Ids of organisations whose name looks like this one; hidden ones are left out. */
export async function similarNames(tx: Tx, { name }: Named, exceptId: string | null): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from organisation
      where organisation_name_key(name) = organisation_name_key($1) and id is distinct from $2::uuid and hidden_at is null
      order by created_at, id limit 20`,
    [name, exceptId],
  );
  return rows.map((row) => row.id);
}

/** Whether another organisation has its website at the same domain: then an address there does not tell which it is. */
export async function isKnownDomain(tx: Tx, { website }: Named): Promise<boolean> {
  const [row] = await tx.query<{ known: boolean }[]>(
    'select exists (select from organisation where website_domain(website) = website_domain($1)) as known',
    [website],
  );
  return row?.known ?? false;
}
