import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { PhaseKind } from './phase.js';

/** A participatory process: what it is about, how it decides, and (in `Phase`) when what may be done. */
@Entity()
@Unique('process_slug', ['slug'])
export class Process {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  summary!: string;

  /** How amendments are decided, in plain language; shown beside every result. */
  @Column('text', { default: '' })
  decisionRule!: string;

  /** The number of the latest amendment. Amendments are numbered per process and numbers are never used again. */
  @Column('int', { default: 0 })
  lastAmendmentNumber!: number;

  /** The phase whose beginning the editors were told of. Never asked for what may be done: that is computed. */
  @Column('text', { nullable: true })
  announcedPhase!: PhaseKind | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
