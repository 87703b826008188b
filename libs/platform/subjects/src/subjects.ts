import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import type { Actor } from '@sic/authorization';

/** What a moderator, a report or a notice shows of a thing that lives in some domain. */
export interface SubjectFace {
  id: string;
  /** Such as "Comment on amendment 7". */
  title: string;
  /** The words as they are, cut at a few hundred characters. Plain text. */
  excerpt: string;
  /** The account whose words they are; null for an organisation. */
  authorId: string | null;
  /** Where it stands on the site, such as `/amendments/…`. */
  path: string;
  isHidden: boolean;
}

/** One kind of thing that can be reported and hidden. The domain that owns the rows implements it. */
export interface SubjectKind {
  /** Stable and in the singular: `amendment`, `comment`, `member`, `organisation`. */
  readonly kind: string;
  describe(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectFace>>;
  /** Whether this actor may see the thing; what may not be seen can't be reported. */
  mayBeSeenBy(actor: Actor, id: string): Promise<boolean>;
  /** Hides the row everywhere (queries, subscriptions, search, exports, feeds), or shows it again. */
  setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void>;
}

/**
 * The kinds of things that can be moderated. Moderation knows its subjects as `{kind, id}` only; every domain registers
 * its kinds when its module starts.
 */
@Injectable()
export class Subjects {
  private readonly kinds = new Map<string, SubjectKind>();

  register(kind: SubjectKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`Two domains register the subject kind ${kind.kind}`);
    this.kinds.set(kind.kind, kind);
  }

  of(kind: string): SubjectKind | undefined {
    return this.kinds.get(kind);
  }
}
