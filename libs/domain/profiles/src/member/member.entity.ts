import { Account } from '@sic/identity';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Term } from '../vocabulary.js';
import type { ProfileField } from './profile-field.js';

/** A person with an account and a profile. The id is the account's. */
@Entity()
@Index('member_country', ['country'])
@Index('member_picture', ['pictureKey'], { where: 'picture_key is not null' })
@ForeignKey(() => Account, ['id', 'name'], ['id', 'name'], {
  name: 'member_name',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class Member {
  @PrimaryColumn('uuid')
  id!: string;

  /** The account's, which the foreign key keeps alike: the index of the directory needs it here. Written there alone. */
  @Column('text')
  name!: string;

  /** One line in the member's own words; empty when there is none. */
  @Column('text', { default: '' })
  headline!: string;

  /** Key in the picture store, or null. */
  @Column('text', { nullable: true })
  pictureKey!: string | null;

  /** GeoNames id of the place; name, country and coordinates are copied, so that lists and maps need no look-up. */
  @Column('int', { nullable: true })
  placeId!: number | null;

  @Column('text', { nullable: true })
  placeName!: string | null;

  /** ISO 3166-1 alpha-2, capitals. */
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** BCP 47 tags, best first. */
  @Column('text', { array: true, default: () => "'{}'" })
  languages!: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  capacities!: Term[];

  @Column('text', { array: true, default: () => "'{}'" })
  needs!: Term[];

  /** What only members see; everything else is public. */
  @Column('text', { array: true, default: () => "'{}'" })
  membersOnly!: ProfileField[];

  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;
}
