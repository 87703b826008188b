import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { PhaseKind } from './phase.js';

/** A participatory process: what it is about, how it decides, and (in `Phase`) when its phases open. */
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

  /** How this process decides, in plain language; shown beside every result. */
  @Column('text', { default: '' })
  decisionRule!: string;

  /** The latest number that was given in this process, such as to an amendment. Numbers are never used again. */
  @Column('int', { default: 0 })
  lastNumber!: number;

  /** The phase whose beginning was published. Never read for what may be done: that is computed from the dates. */
  @Column('text', { nullable: true })
  announcedPhase!: PhaseKind | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
