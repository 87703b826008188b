import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Process } from './process.entity.js';

/** Who edits a process. Editors are named per process, never for the whole platform. */
@Entity()
@Check('process_role_kind', `role in ('editor')`)
@Index('process_role_account', ['accountId'])
export class ProcessRole {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Process, { onDelete: 'CASCADE' })
  processId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column('text', { default: 'editor' })
  role!: 'editor';

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
