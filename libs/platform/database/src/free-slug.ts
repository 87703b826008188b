import type { Tx } from './database.js';

/**
 * The slug, or the slug with the first number behind it that no row of `table` has in its column `slug`. Others who
 * ask for one of this table wait until this transaction ends: `a` with a number may be what somebody else calls `a-2`.
 */
export async function freeSlug(tx: Tx, table: string, slug: string): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('slug'), hashtext($1))`, [table]);
  const rows = await tx.query<{ slug: string }[]>(
    `select slug from ${tx.connection.driver.escape(table)} where slug = $1 or slug like $2`,
    [slug, `${slug}-%`],
  );
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
