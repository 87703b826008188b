import { readSide } from './change.js';
import type { Change, Side } from './change.js';
import { clusters, judge } from './cluster.js';
import type { Cluster } from './cluster.js';
import { readPassage, textOf } from './passage.js';
import type { Passage } from './passage.js';

/** A proposed new wording of `base`. An empty `proposed` deletes it. */
export interface Edit {
  readonly id: string;
  readonly base: string;
  readonly proposed: string;
}

/**
 * `same`: both make the same change, or one takes the other's further; they merge by themselves. `deletes`: one only
 * removes words that the other rewrites or adds to. `inserts`: both add different words at the same place. `rewrites`:
 * both change the same words, or words so near that a person should look at them together.
 */
export type CollisionKind = 'same' | 'deletes' | 'rewrites' | 'inserts';

/** Two edits that touch the same words. */
export interface Collision {
  readonly a: string;
  readonly b: string;
  readonly kind: CollisionKind;
  /** For `deletes`: the edit that removes. */
  readonly deletedBy?: string;
  /** Per place: the base words at stake; empty where both insert. */
  readonly words: readonly string[];
}

interface ReadEdit {
  readonly id: string;
  readonly base: Passage;
  readonly side: Side;
}

const GRAVITY: readonly CollisionKind[] = ['same', 'inserts', 'rewrites', 'deletes'];

/**
 * Pairs of edits of the same base that touch the same words, in the order given, each pair with the gravest kind among
 * its places. Edits with different bases are not compared. A pair has a kind other than `same` exactly when `merge3`
 * answers with a conflict.
 */
export function collisions(edits: readonly Edit[]): Collision[] {
  return collisionsBy(readPassage, edits);
}

/** The collisions of edits whose texts are read in another way. */
export function collisionsBy(readText: (text: string) => Passage, edits: readonly Edit[]): Collision[] {
  const bases = new Map<string, Passage>();
  const read = edits.map(({ id, base, proposed }): ReadEdit => {
    const passage = bases.get(base) ?? readText(base);
    bases.set(base, passage);
    return { id, base: passage, side: readSide(passage, readText(proposed)) };
  });
  return read.flatMap((one, index) =>
    read.slice(index + 1).flatMap((other) => (one.base === other.base ? (collisionOf(one, other) ?? []) : [])),
  );
}

function collisionOf(one: ReadEdit, other: ReadEdit): Collision | undefined {
  const touching = clusters(one.base, one.side, other.side).filter(
    (cluster) => cluster.mine.length > 0 && cluster.theirs.length > 0,
  );
  if (touching.length === 0) return undefined;
  const found = touching.map((cluster) => placeOf(one, other, cluster));
  const worst = found.reduce((left, right) =>
    GRAVITY.indexOf(right.kind) > GRAVITY.indexOf(left.kind) ? right : left,
  );
  const words = touching.map((cluster) => textOf(one.base, cluster.b0, cluster.b1));
  return { a: one.id, b: other.id, ...worst, words };
}

function placeOf(one: ReadEdit, other: ReadEdit, cluster: Cluster): { kind: CollisionKind; deletedBy?: string } {
  if (judge(one.side, other.side, cluster).verdict !== 'conflict') return { kind: 'same' };
  if (removesFrom(cluster.mine, cluster.theirs)) return { kind: 'deletes', deletedBy: one.id };
  if (removesFrom(cluster.theirs, cluster.mine)) return { kind: 'deletes', deletedBy: other.id };
  const insertsOnly = [...cluster.mine, ...cluster.theirs].every(({ b0, b1 }) => b0 === b1);
  return { kind: insertsOnly ? 'inserts' : 'rewrites' };
}

/** Is there a mere removal among `changes` of words that the `others` change, or between which they add? */
function removesFrom(changes: readonly Change[], others: readonly Change[]): boolean {
  return changes.some(
    (change) => change.s0 === change.s1 && others.some((other) => other.b0 < change.b1 && change.b0 < other.b1),
  );
}
