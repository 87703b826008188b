import { Process } from '@sic/processes';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The text of a process. What it says stands in its versions; what the next version will say, in its clauses' drafts. */
@Entity()
@Unique('declaration_slug', ['slug'])
@Index('declaration_process', ['processId'])
export class Declaration {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Process)
  processId!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  /** BCP 47. */
  @Column('text')
  language!: string;

  /** The number of the latest version; the first is published with the import. */
  @Column('int', { default: 0 })
  versionNumber!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
