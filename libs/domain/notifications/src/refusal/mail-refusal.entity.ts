import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address to which nobody is to have mails sent any more. Its owner refused them for good. */
@Entity()
export class MailRefusal {
  @PrimaryColumn('text')
  addressHash!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
