import { Injectable } from '@nestjs/common';
import { type Actor, actorId, isModerator } from '@sic/authorization';
import { Database, preparedRows, type Tx } from '@sic/database';
import { LoadsNode, type NodeLoader } from '@sic/graphql';
import { isId, NotFound, Rejection } from '@sic/kernel';
import type { OrganisationType } from './organisation.graphql.js';

/** A row of the statements of this domain, with the place in columns. */
export interface OrganisationRow extends Omit<OrganisationType, 'place'> {
  placeId: number;
  placeName: string;
  latitude: number;
  longitude: number;
}

/** SQL: the columns of `OrganisationRow`, of an organisation `o` that the reader may see. */
export const ORGANISATION_COLUMNS = `o.id, o.name, o.kind, o.country, o.description, o.website,
  o.verified_at is not null as "isVerified", o.hidden_at is not null as "isHidden",
  o.place_id as "placeId", o.place_name as "placeName", o.latitude, o.longitude, o.lock_version as "lockVersion"`;

/** SQL: whether the reader sees organisation `o`: a hidden one is shown to moderators and to its own people only. */
export function isShownTo(reader: string, moderates: string): string {
  return `(o.hidden_at is null or ${moderates}::boolean or exists (
    select from representation own
     where own.organisation_id = o.id and own.member_id = ${reader}::uuid and own.state = 'confirmed'))`;
}

export function toOrganisation({ placeId, placeName, latitude, longitude, ...row }: OrganisationRow): OrganisationType {
  return { ...row, place: { id: String(placeId), name: placeName, country: row.country, latitude, longitude } };
}

/** Organisations by id, with one statement. Of hidden ones others see neither name nor words. */
export async function organisationsById(
  tx: Tx,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, OrganisationType>> {
  const rows = await preparedRows<OrganisationRow & { isShown: boolean }>(
    tx,
    'profiles-organisations',
    `select ${ORGANISATION_COLUMNS}, ${isShownTo('$2', '$3')} as "isShown" from organisation o where o.id = any($1)`,
    [ids, actorId(actor), isModerator(actor)],
  );
  return new Map(
    rows.map(({ isShown, ...row }) => [
      row.id,
      toOrganisation(isShown ? row : { ...row, name: null, description: '', website: null }),
    ]),
  );
}

/** Reads of organisations by id. */
@Injectable()
@LoadsNode('Organisation')
export class OrganisationQueries implements NodeLoader {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<OrganisationType | null> {
    if (!isId(id)) return null;
    return (await this.byIds(actor, [id])).get(id) ?? null;
  }

  /** Organisations by id; those that the actor does not see are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationType>> {
    const visible = await this.visibleTo(actor, ids);
    return visible.size === 0 ? new Map() : organisationsById(this.database.manager, [...visible], actor);
  }

  /** After a change by the actor. @throws Rejection NOT_FOUND */
  async changed(actor: Actor, id: string): Promise<OrganisationType> {
    const organisation = await this.byId(actor, id);
    if (!organisation) throw new Rejection(new NotFound('organisation'));
    return organisation;
  }

  /** The organisations that the actor sees: not hidden, or they act for them, or they moderate. */
  async visibleTo(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      'profiles-organisations-visible',
      `select o.id from organisation o where o.id = any($1) and ${isShownTo('$2', '$3')}`,
      [ids, actorId(actor), isModerator(actor)],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
