import type { Actor, SignedInMember } from '@sic/authorization';
import type { Tx } from '@sic/database';
import type { Problem } from '@sic/kernel';
import type { SubjectParameters } from '@sic/messages';

/** A thing of some domain, as the other domains know it. */
export interface SubjectRef {
  /** In the singular: `amendment`, `clause`, `comment`, `member`, `organisation`. */
  readonly kind: string;
  readonly id: string;
}

/** One string for a subject, for maps and unique keys. */
export function subjectKey({ kind, id }: SubjectRef): string {
  return `${kind}.${id}`;
}

/** What a moderator, a report or a notification shows of a thing. */
export interface SubjectDescription<K extends string = string> {
  id: string;
  /** What the title of its kind names; the sentence stands in the catalogue `subjects`. */
  parameters: SubjectParameters<K>;
  /** The words as they are, cut at a few hundred characters. Plain text. */
  excerpt: string;
  /** The account whose words they are; null for an organisation and for the text of a declaration. */
  authorId: string | null;
  /** Where it stands on the site, such as `/amendments/…`. */
  path: string;
  /** The language of the words as BCP 47 writes it; null when it is not known. */
  language: string | null;
  isHidden: boolean;
  /** Its author has deleted the words; only their place is left. */
  isDeleted?: boolean;
}

/** The positions that a member can take on a subject. */
export const POSITION_KINDS = ['agree', 'can_live_with', 'concern', 'block'] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** What the owner of a kind answers so that moderators can hide it. */
export interface HidingOfKind {
  /** Hides the row in every query, subscription, search, export and feed, or shows it again. Repeated, it changes nothing. */
  setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void>;
}

/** What the owner of a kind answers so that members can comment on it. */
export interface CommentsOfKind {
  /** Locks the thing until the transaction ends. Why the member may not comment on it now; null when they may. */
  canComment(tx: Tx, member: SignedInMember, id: string): Promise<Problem | null>;
  /** Keeps the owner's counter of comments that are neither deleted nor hidden. */
  changeCount(tx: Tx, id: string, by: 1 | -1): Promise<void>;
}

/** What the owner of a kind answers so that members can take positions on it. */
export interface PositionsOfKind {
  /** Locks the thing until the transaction ends. Why the member may not take or withdraw a position now; null when they may. */
  canTakePosition(tx: Tx, member: SignedInMember, id: string): Promise<Problem | null>;
  /** The revision that a position taken now is bound to. */
  currentRevision(tx: Tx, id: string): Promise<string>;
  /** Which of these revisions had another wording than their thing has now: positions on them wait to be confirmed. */
  earlierWordings(tx: Tx, revisionIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Keeps the owner's counters of positions; `from` and `to` are null when there was or is no position. */
  changeCounts(
    tx: Tx,
    id: string,
    change: { readonly from: PositionKind | null; readonly to: PositionKind | null },
  ): Promise<void>;
}

/** One kind of thing that others refer to. The domain that owns the rows implements it; what it lacks cannot be done. */
export interface SubjectKind<K extends string = string> {
  readonly kind: K;
  describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectDescription<K>>>;
  /** Which of these things the actor may see. What may not be seen can't be reported or commented on. */
  visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>>;
  readonly hiding?: HidingOfKind;
  readonly comments?: CommentsOfKind;
  readonly positions?: PositionsOfKind;
}
