import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail that somebody else than the owner of the address caused, or that is counted for another reason. */
@Entity()
@Index('address_mail_written', ['writtenAt'])
export class AddressMail {
  @PrimaryColumn('text')
  addressHash!: string;

  /** What it told, for ever: one address is told one thing once, whatever happens in between. */
  @PrimaryColumn('text')
  thing!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  writtenAt!: Date;
}
