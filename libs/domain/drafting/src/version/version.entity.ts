import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Declaration } from '../declaration/declaration.entity.js';

/** A published version: numbered, hashed, and never changed. A trigger refuses to update or delete it. */
@Entity()
@Unique('version_number', ['declarationId', 'number'])
@Check('version_hash', `hash ~ '^[0-9a-f]{64}$'`)
export class Version {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Declaration)
  declarationId!: string;

  /** From 1, without gaps. */
  @Column('int')
  number!: number;

  /** Title and language of the declaration when it was published. */
  @Column('text')
  title!: string;

  @Column('text')
  language!: string;

  /** SHA-256 of the canonical JSON of the version (see `canonical-version.ts`), in hexadecimal. */
  @Column('text')
  hash!: string;

  /** In which form its text is and was hashed: see `canonical-version.ts`. */
  @Column('smallint', { default: 1 })
  form!: number;

  /** What is new in it, in a few words of the editor. */
  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account)
  publishedById!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  publishedAt!: Date;
}
