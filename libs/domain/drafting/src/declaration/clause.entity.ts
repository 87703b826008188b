import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Declaration } from './declaration.entity.js';
import { Section } from './section.entity.js';

/** What a clause is, which decides how it is set. */
export const CLAUSE_KINDS = [
  'paragraph',
  'list_item',
  'numbered_item',
  'quote',
  'code',
  'principle',
  'priority',
  'recommendation',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/**
 * One paragraph or list item of a declaration. The id is for life, through every change of wording and place; its
 * wordings are revisions. The counters are kept by the transactions that change what they count.
 */
@Entity()
@Index('clause_section', ['sectionId', 'position'])
@Index('clause_declaration', ['declarationId'])
export class Clause {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Declaration)
  declarationId!: string;

  @Column('uuid')
  @ForeignKey(() => Section)
  sectionId!: string;

  /** Its place within the section; a fraction when it was put between two others. */
  @Column('double precision')
  position!: number;

  /** The clause or section that it was put after; null for what was imported. It may be gone. */
  @Column('uuid', { nullable: true })
  placedAfterId!: string | null;

  @Column('text')
  kind!: ClauseKind;

  @Column('text', { nullable: true })
  heading!: string | null;

  /** How deep a list item stands in lists of lists; 0 for all else. */
  @Column('int', { default: 0 })
  indent!: number;

  /** The number with which a numbered list begins here; null where it goes on, and for all else. */
  @Column('int', { nullable: true })
  listStart!: number | null;

  /** The wording in the latest version; null when that version does not have the clause. */
  @Column('uuid', { nullable: true })
  @ForeignKey('ClauseRevision', { deferrable: 'INITIALLY DEFERRED' })
  publishedRevisionId!: string | null;

  /** The wording that the next version will have; null when it will not have the clause. */
  @Column('uuid', { nullable: true })
  @ForeignKey('ClauseRevision', { deferrable: 'INITIALLY DEFERRED' })
  draftRevisionId!: string | null;

  /** Amendments to this clause that are submitted, not decided and not hidden. */
  @Column('int', { default: 0 })
  openAmendmentCount!: number;

  @Column('int', { default: 0 })
  agreeCount!: number;

  @Column('int', { default: 0 })
  canLiveWithCount!: number;

  @Column('int', { default: 0 })
  concernCount!: number;

  @Column('int', { default: 0 })
  blockCount!: number;
}
