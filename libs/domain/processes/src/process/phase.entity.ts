import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { PhaseKind } from './phase.js';
import { Process } from './process.entity.js';

/**
 * When a phase opens. It lasts until the next one opens, so phases never overlap and never leave a gap. Which phase it
 * is now is computed from these dates with the database's clock, and never stored.
 */
@Entity()
@Unique('phase_opens_at', ['processId', 'opensAt'])
@Check('phase_kind', `kind in ('input','drafting','consultation','resolution','endorsement','signature','closed')`)
export class Phase {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Process, { onDelete: 'CASCADE' })
  processId!: string;

  @PrimaryColumn('text')
  kind!: PhaseKind;

  @Column('timestamptz')
  opensAt!: Date;
}
