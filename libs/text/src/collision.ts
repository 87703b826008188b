import { clusters, readSide, spanOf } from './change.js';
import { readPassage, textOf } from './passage.js';

/** A proposed new wording of `base`. */
export interface Edit {
  readonly id: string;
  readonly base: string;
  readonly proposed: string;
}

/**
 * `same`: both make the same change. `deletes`: one removes words that the other rewrites or adds to. `rewrites`: both
 * put other words in the same place. `inserts`: both add different words at the same place.
 */
export type CollisionKind = 'same' | 'deletes' | 'rewrites' | 'inserts';

/** Two edits that touch the same words. For `deletes` the one that removes is `deletedBy`. */
export interface Collision {
  readonly a: string;
  readonly b: string;
  readonly kind: CollisionKind;
  readonly deletedBy?: string;
  /** Per place: the base words at stake (may be empty where both insert). */
  readonly words: readonly string[];
}

const GRAVITY: readonly CollisionKind[] = ['same', 'inserts', 'rewrites', 'deletes'];

/**
 * Pairs of edits of the same base that touch the same words (overlap, or no kept word between), each with the gravest
 * kind among its places. Edits with different bases are not compared. A pair collides with a kind other than `same`
 * exactly when `merge3` would answer with a conflict.
 */
export function collisions(edits: readonly Edit[]): Collision[] {
  const passages = new Map<string, ReturnType<typeof readPassage>>();
  const sides = edits.map((edit) => {
    let base = passages.get(edit.base);
    if (!base) passages.set(edit.base, (base = readPassage(edit.base)));
    return { edit, base, side: readSide(base, readPassage(edit.proposed)) };
  });
  const found: Collision[] = [];
  sides.forEach((one, index) => {
    for (const other of sides.slice(index + 1)) {
      if (one.base !== other.base) continue;
      let worst: { kind: CollisionKind; deletedBy?: string } | undefined;
      const words: string[] = [];
      for (const cluster of clusters(one.base, one.side, other.side)) {
        if (cluster.mine.length === 0 || cluster.theirs.length === 0) continue;
        const a = textOf(one.side.passage, ...spanOf(one.side, cluster.mine, cluster.b0, cluster.b1));
        const b = textOf(other.side.passage, ...spanOf(other.side, cluster.theirs, cluster.b0, cluster.b1));
        const place = textOf(one.base, cluster.b0, cluster.b1);
        const kind: CollisionKind =
          a.split(/\s+/).join(' ') === b.split(/\s+/).join(' ')
            ? 'same'
            : a === '' || b === ''
              ? 'deletes'
              : place === ''
                ? 'inserts'
                : 'rewrites';
        words.push(place);
        if (worst && GRAVITY.indexOf(kind) <= GRAVITY.indexOf(worst.kind)) continue;
        worst = kind === 'deletes' ? { kind, deletedBy: a === '' ? one.edit.id : other.edit.id } : { kind };
      }
      if (worst) found.push({ a: one.edit.id, b: other.edit.id, ...worst, words });
    }
  });
  return found;
}
