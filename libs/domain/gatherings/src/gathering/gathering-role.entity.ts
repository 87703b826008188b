import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Gathering } from './gathering.entity.js';

/** Somebody organises this one gathering. The role is never global. */
@Entity()
@Index('gathering_role_account', ['accountId'])
export class GatheringRole {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Gathering, { onDelete: 'CASCADE' })
  gatheringId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  givenAt!: Date;
}
