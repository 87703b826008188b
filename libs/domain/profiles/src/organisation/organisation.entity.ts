import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationKind, organisationKinds } from './organisation-kind.js';

/** Who confirmed that an organisation is what it says it is. */
export type VerifiedBy = 'moderator';

/** A city, region, association, university… that members represent. */
@Entity()
@Index('organisation_country', ['country'])
@Check('organisation_kind', `kind in (${organisationKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Check('organisation_verified', '(verified_at is null) = (verified_by is null)')
@Check('organisation_refused', '(refused_at is null) = (refusal_reason is null)')
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text', { default: '' })
  description!: string;

  /** An http or https address, or null. */
  @Column('text', { nullable: true })
  website!: string | null;

  /** GeoNames id of its seat; name, country and coordinates are copied. */
  @Column('int')
  placeId!: number;

  @Column('text')
  placeName!: string;

  /** ISO 3166-1 alpha-2, capitals. */
  @Column('text')
  country!: string;

  @Column('double precision')
  latitude!: number;

  @Column('double precision')
  longitude!: number;

  /** When a moderator confirmed its name, kind and country; null while nobody has. */
  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  @Column('text', { nullable: true })
  verifiedBy!: VerifiedBy | null;

  /** When a mail address proved that who registered it belongs to the domain of its website; nothing else is proven. */
  @Column('timestamptz', { nullable: true })
  domainProvenAt!: Date | null;

  /** When a moderator refused to confirm it. */
  @Column('timestamptz', { nullable: true })
  refusedAt!: Date | null;

  /** Its people and moderators read it. */
  @Column('text', { nullable: true })
  refusalReason!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  registeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;

  /** Grows with every change of what is said of it, so that two changes at once are detected. */
  @Column('int', { default: 1 })
  lockVersion!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
