import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@sic/database';
import { type EventHandler, HandlesEvent, Scheduled, type ScheduledTask } from '@sic/outbox';
import { OrganisationRefused, OrganisationRegistered, OrganisationVerified, ProfilesReader } from '@sic/profiles';
import { SettleStanding } from './settle-standing.js';

type OfOrganisation = { organisationId: string };

/** A moderator confirmed an organisation, or took that back: its registrations go on, or wait again. */
@Injectable()
@HandlesEvent(OrganisationVerified, 'gatherings.settle-verified-organisation')
export class OnOrganisationVerified implements EventHandler<OfOrganisation & { isVerified: boolean }> {
  constructor(private readonly settle: SettleStanding) {}

  async handle(tx: Tx, { organisationId }: OfOrganisation): Promise<void> {
    await this.settle.execute(tx, { organisationId });
  }
}

/** A moderator refused an organisation: what stands on its kind or country ends. */
@Injectable()
@HandlesEvent(OrganisationRefused, 'gatherings.settle-refused-organisation')
export class OnOrganisationRefused implements EventHandler<OfOrganisation> {
  constructor(private readonly settle: SettleStanding) {}

  async handle(tx: Tx, { organisationId }: OfOrganisation): Promise<void> {
    await this.settle.execute(tx, { organisationId });
  }
}

/** An organisation says that it is another one now: until it is confirmed again its registrations wait. */
@Injectable()
@HandlesEvent(OrganisationRegistered, 'gatherings.settle-changed-organisation')
export class OnOrganisationToConfirm implements EventHandler<OfOrganisation> {
  constructor(private readonly settle: SettleStanding) {}

  async handle(tx: Tx, { organisationId }: OfOrganisation): Promise<void> {
    await this.settle.execute(tx, { organisationId });
  }
}

/**
 * Settles registrations that wait for an organisation on which moderators have decided, even if the decision fell while
 * somebody signed up, or every job about it was lost.
 */
@Injectable()
@Scheduled('gatherings.check-standings', 30_000)
export class CheckStandings implements ScheduledTask {
  constructor(
    private readonly database: Database,
    private readonly profiles: ProfilesReader,
    private readonly settle: SettleStanding,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.database.rows<{ id: string }>(
      'gatherings-check-standings',
      `select distinct r.organisation_id as id from registration r join gathering g on g.id = r.gathering_id
        where r.state = 'pending_approval' and r.organisation_id is not null and g.state = 'published'
          and g.starts_at > clock_timestamp()`,
    );
    const standings = await this.profiles.standings(
      this.database.manager,
      waiting.map(({ id }) => id),
    );
    for (const [organisationId, { standing }] of standings) {
      if (standing === 'pending') continue;
      await this.database.transaction((tx) => this.settle.execute(tx, { organisationId }));
    }
  }
}
