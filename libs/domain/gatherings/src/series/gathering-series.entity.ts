import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A relay: gatherings that follow on each other, its legs. */
@Entity()
@Index('gathering_series_slug', ['slug'], { unique: true })
export class GatheringSeries {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;
}
