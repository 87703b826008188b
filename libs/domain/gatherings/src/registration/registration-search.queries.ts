import { Injectable } from '@nestjs/common';
import { Database, hasEveryWord, searchText, searchWords } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { ProfilesReader } from '@sic/profiles';

interface Row {
  id: string;
  personId: string | null;
  colleagueName: string | null;
  colleagueEmail: string | null;
  substituteName: string | null;
  organisationId: string | null;
}

/** The search of an organiser's list: names, addresses and organisations are asked of the domains that own them. */
@Injectable()
export class RegistrationSearch {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityReader,
    private readonly profiles: ProfilesReader,
  ) {}

  /**
   * The registrations of a gathering in which each word occurs; null when nothing is searched. For its organisers.
   * Names are those that everybody may see: moderators' decisions hold for a search, too.
   */
  async idsOf(gatheringId: string, search: string | null): Promise<string[] | null> {
    const words = searchWords(search);
    if (words.length === 0) return null;
    const rows = await this.database.rows<Row>(
      'gatherings-registrations-to-search',
      `select id, person_id as "personId", colleague_name as "colleagueName", colleague_email as "colleagueEmail",
              substitute_name as "substituteName", organisation_id as "organisationId"
         from registration where gathering_id = $1`,
      [gatheringId],
    );
    const { manager } = this.database;
    const personIds = rows.flatMap(({ personId }) => personId ?? []);
    const [members, organisations, contacts] = await Promise.all([
      this.profiles.members(manager, personIds),
      this.profiles.organisations(
        manager,
        rows.flatMap(({ organisationId }) => organisationId ?? []),
      ),
      this.identity.contacts(manager, personIds),
    ]);
    const texts = rows.map(({ personId, organisationId, ...row }) =>
      [
        members.get(personId ?? '')?.name,
        contacts.get(personId ?? '')?.email,
        row.colleagueName,
        row.colleagueEmail,
        row.substituteName,
        organisations.get(organisationId ?? '')?.name,
      ].join(' '),
    );
    const found = await this.database.rows<{ id: string }>(
      'gatherings-registrations-with-words',
      `select t.id from unnest($1::uuid[], $2::text[]) as t (id, words)
        where ${hasEveryWord(searchText('t.words'), '$3')}`,
      [rows.map(({ id }) => id), texts, words],
    );
    return found.map(({ id }) => id);
  }
}
