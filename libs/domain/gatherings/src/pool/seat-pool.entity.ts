import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Gathering } from '../gathering/gathering.entity.js';
import { ProgrammeItem } from '../programme/programme-item.entity.js';

/**
 * A number of seats and who takes from it. Who fits its rules takes one of its seats, and must. There is no column that
 * counts: taken and held seats are the open rows of `seat_claim`, counted under a lock on this row.
 */
@Entity()
@Index('seat_pool_gathering', ['gatheringId', 'position'])
@Check('seat_pool_capacity', 'capacity between 0 and 100000')
export class SeatPool {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Gathering, { onDelete: 'CASCADE' })
  gatheringId!: string;

  @Column('text')
  name!: string;

  @Column('int')
  capacity!: number;

  /** Kinds of organisations whose people take from it; empty for everyone. */
  @Column('text', { array: true, default: () => "'{}'" })
  kinds!: string[];

  /** People who come for themselves take from it, beside those of its kinds. */
  @Column('boolean', { default: false })
  isForPersons!: boolean;

  /** Countries (ISO 3166-1 alpha-2) whose people take from it; empty for everyone. */
  @Column('text', { array: true, default: () => "'{}'" })
  countries!: string[];

  /** Seats in one programme item: only who chose the item takes from it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ProgrammeItem, { onDelete: 'RESTRICT' })
  programmeItemId!: string | null;

  @Column('int', { default: 0 })
  position!: number;
}
