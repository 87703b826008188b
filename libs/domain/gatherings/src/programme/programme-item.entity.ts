import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Gathering } from '../gathering/gathering.entity.js';

export const ProgrammeItemKind = {
  TALK: 'talk',
  PANEL: 'panel',
  WORKSHOP: 'workshop',
  PRACTICE: 'practice',
  WORLD_CAFE: 'world_cafe',
} as const;
export type ProgrammeItemKind = (typeof ProgrammeItemKind)[keyof typeof ProgrammeItemKind];

/** A talk, panel, workshop, practice presentation or world café within a gathering. */
@Entity()
@Index('programme_item_gathering', ['gatheringId', 'startsAt', 'position'])
@Check('programme_item_kind', `kind in ('talk', 'panel', 'workshop', 'practice', 'world_cafe')`)
@Check('programme_item_times', 'ends_at > starts_at')
export class ProgrammeItem {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Gathering, { onDelete: 'CASCADE' })
  gatheringId!: string;

  @Column('text')
  kind!: ProgrammeItemKind;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  /** Names as they are announced, such as "Saskia van Dam, Tilburg". */
  @Column('text', { default: '' })
  speakers!: string;

  @Column('text', { default: '' })
  room!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** Order among items that start at the same time. */
  @Column('int', { default: 0 })
  position!: number;

  /** The practice case that is presented: its name, its country (ISO 3166-1 alpha-2) and what was tried. */
  @Column('text', { nullable: true })
  caseName!: string | null;

  @Column('text', { nullable: true })
  caseCountry!: string | null;

  @Column('text', { default: '' })
  caseText!: string;
}
