import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A person with an account and a profile. The id is the account's. */
@Entity()
export class Member {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  id!: string;

  @Column('text')
  name!: string;
}
