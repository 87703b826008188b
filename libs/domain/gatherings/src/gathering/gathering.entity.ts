import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GatheringSeries } from '../series/gathering-series.entity.js';
import { GatheringKind, gatheringKinds, GatheringState } from './gathering-kind.js';

/** A summer school, policy roundtable, learning relay leg, conference or world café. */
@Entity()
@Index('gathering_slug', ['slug'], { unique: true })
@Index('gathering_when', ['startsAt'])
@Index('gathering_in_series', ['seriesId', 'positionInSeries'])
@Check('gathering_kind', `kind in (${gatheringKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Check('gathering_state', `state in ('draft', 'published', 'cancelled')`)
@Check('gathering_dates', 'ends_at > starts_at and registration_closes_at > registration_opens_at')
@Check('gathering_registration_closes', 'registration_closes_at <= ends_at')
@Check('gathering_place', '(latitude is null) = (longitude is null)')
@Check('gathering_cancelled', `(state = 'cancelled') = (cancel_reason is not null)`)
@Check('gathering_offer_hours', 'offer_hours between 1 and 336')
@Check('gathering_offers_end_hours', 'offers_end_hours between 0 and 336')
export class Gathering {
  @PrimaryColumn('uuid')
  id!: string;

  /** The end of its address, `/gatherings/<slug>`; never changes. */
  @Column('text')
  slug!: string;

  @Column('text')
  kind!: GatheringKind;

  @Column('text')
  title!: string;

  /** One or two sentences for lists. */
  @Column('text')
  summary!: string;

  /** Plain text; blank lines separate paragraphs. */
  @Column('text')
  description!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  /** Calendars show whole days, not its times. */
  @Column('boolean', { default: false })
  isAllDay!: boolean;

  /** IANA name of the zone of its place, such as `Europe/Brussels`: its times are shown in it. */
  @Column('text')
  timeZone!: string;

  /** House and room; for an online gathering, how it is held. */
  @Column('text', { default: '' })
  venue!: string;

  /** The town; null online. */
  @Column('text', { nullable: true })
  city!: string | null;

  /** ISO 3166-1 alpha-2, capitals; null online. */
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  hostId!: string | null;

  @Column('timestamptz')
  registrationOpensAt!: Date;

  @Column('timestamptz')
  registrationClosesAt!: Date;

  /** How many hours a seat is held for somebody who waited. */
  @Column('int', { default: 48 })
  offerHours!: number;

  /** So many hours before the beginning the last offers end, and none are made any more. */
  @Column('int', { default: 0 })
  offersEndHours!: number;

  @Column('text', { default: GatheringState.DRAFT })
  state!: GatheringState;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  /** The relay that it is a leg of. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => GatheringSeries, { onDelete: 'SET NULL' })
  seriesId!: string | null;

  @Column('int', { default: 0 })
  positionInSeries!: number;

  /** Grows with every change of time or place, so that calendars know the newer entry. */
  @Column('int', { default: 0 })
  calendarSequence!: number;

  /** Grows with every edit of the details. */
  @Column('int', { default: 0 })
  lockVersion!: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  createdBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
