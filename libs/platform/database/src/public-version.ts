import { afterCommit, type Database, type Tx } from './database.js';

/**
 * Moves the version of the public data on, so that cached pages are rendered again. A sequence, because it takes no lock;
 * called after the commit, because a page read between the two would otherwise be kept as if it were new.
 */
export async function bumpPublicVersion(database: Database): Promise<void> {
  await database.rows('public-version-bump', `select nextval('public_version')`);
}

/** Once this transaction has committed, cached public pages are rendered again. Every audited change and every event asks for it. */
export function publicPagesChanged(tx: Tx): void {
  afterCommit(tx, 'public-version', bumpPublicVersion);
}
