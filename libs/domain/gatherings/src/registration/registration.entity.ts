import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Gathering } from '../gathering/gathering.entity.js';
import { ACTIVE_STATES_SQL, registrationStates, type RegistrationState } from './registration-state.js';

/**
 * One person at one gathering: a member, or somebody whom a representative or organiser named by name and address. Who
 * was named is not looked up: the registration carries the name that was typed until that person accepts it.
 */
@Entity()
@Index('registration_active_person', ['gatheringId', 'personId'], {
  unique: true,
  where: `person_id is not null and state in (${ACTIVE_STATES_SQL})`,
})
@Index('registration_active_colleague', ['gatheringId', 'colleagueEmail'], {
  unique: true,
  where: `colleague_email is not null and state in (${ACTIVE_STATES_SQL})`,
})
@Index('registration_waiting', ['gatheringId', 'queuedAt', 'id'], { where: `state = 'waitlisted'` })
@Index('registration_pending', ['organisationId'], { where: `state = 'pending_approval'` })
@Index('registration_pair', ['pairId'], { where: 'pair_id is not null' })
@Index('registration_list', ['gatheringId', 'state'])
@Index('registration_person', ['personId'])
@Index('registration_by', ['registeredBy'])
@Check('registration_state', `state in (${registrationStates.map((state) => `'${state}'`).join(', ')})`)
@Check('registration_who', 'person_id is not null or colleague_email is not null')
@Check('registration_colleague', '(colleague_name is null) = (colleague_email is null)')
@Check('registration_substitute', '(substitute_name is null) = (substitute_email is null)')
export class Registration {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Gathering, { onDelete: 'CASCADE' })
  gatheringId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  personId!: string | null;

  /** As it was typed; kept when the person accepts, as the address is. */
  @Column('text', { nullable: true })
  colleagueName!: string | null;

  /** In small letters. */
  @Column('text', { nullable: true })
  colleagueEmail!: string | null;

  /** When the person who was named accepted it; null before, and for who signed up themselves. */
  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  /** On whose behalf the person comes. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Organisation', { onDelete: 'SET NULL' })
  organisationId!: string | null;

  /**
   * What pools look at, as it was at sign-up: a change of the profile must not move a seat. Null while moderators have not
   * confirmed the organisation.
   */
  @Column('text', { nullable: true })
  organisationKind!: string | null;

  /** ISO 3166-1 alpha-2: the organisation's, else the member's. */
  @Column('text', { nullable: true })
  country!: string | null;

  /** Programme items with seats of their own that the person chose. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  programmeItemIds!: string[];

  @Column('text')
  state!: RegistrationState;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  stateAt!: Date;

  /** Why an organiser ended it, or confirmed it beyond capacity. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** An organiser confirmed it over the capacity or past the waitlist, with the reason. */
  @Column('boolean', { default: false })
  isOverride!: boolean;

  @Column('text', { nullable: true })
  substituteName!: string | null;

  @Column('text', { nullable: true })
  substituteEmail!: string | null;

  /** The registration whose seat this one took over. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Registration, { onDelete: 'SET NULL' })
  supersedesId!: string | null;

  /** The same for two people who signed up together. */
  @Column('uuid', { nullable: true })
  pairId!: string | null;

  /** Whether one of the two may get a seat alone. */
  @Column('boolean', { default: true })
  mayBeSplit!: boolean;

  /** The waiting order; ids break ties. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  queuedAt!: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Account, { onDelete: 'SET NULL' })
  registeredBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  registeredAt!: Date;
}
