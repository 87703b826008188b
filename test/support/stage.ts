import { Database } from '@sic/database';
import { seatPath } from '@sic/gatherings';
import { appealPath } from '@sic/moderation';
import { promote } from '@sic/gatherings/testing';
import { AuthGateway } from '@sic/identity';
import { type TestApp, testSecret } from '@sic/testing';
import { MailLinks } from '../../libs/domain/notifications/src/preference/mail-links.js';
import { anOpenDeclaration, type OpenDeclaration } from './drafting.js';
import { aCityOf, aGathering, type StagedGathering } from './gathering.js';
import { refusalsOf, runMutation } from './operations.js';
import { aPerson, type Person } from './person.js';
import type { Api } from './use-api.js';

let count = 0;

/** A local date and time in so many days. */
export const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

/** What is said about a gathering. */
export const gatheringDetails = (title: string): object => ({
  kind: 'CONFERENCE',
  title,
  summary: 'A day of cases.',
  description: 'Cities tell what they tried.',
  timeZone: 'Europe/Warsaw',
  startsAt: at(30),
  endsAt: at(31),
  registrationOpensAt: at(-1),
  registrationClosesAt: at(20),
  venue: 'Town hall',
  city: 'Gdynia',
  country: 'PL',
});

/** The token of a signed link. */
export function tokenIn(link: string): string {
  return new URL(link, 'http://site.invalid').searchParams.get('token') ?? '';
}

/** Makes what a test needs, through the api in its process. */
export class Stage {
  constructor(
    readonly api: Api,
    readonly administrator: Person,
    readonly moderator: Person,
  ) {}

  member(name = `Member ${(count += 1)}`): Promise<Person> {
    return aPerson(this.api.pool, { name });
  }

  /** @throws when it is refused */
  async send(person: Person, mutation: string, input: object): Promise<void> {
    const answer = await runMutation(this.api.apiUrl, mutation, input, person.cookie);
    if (refusalsOf(answer).length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  }

  /** The id of the row that was made last. */
  async latest(table: string): Promise<string> {
    const { rows } = await this.api.pool.query<{ id: string }>(`select id from ${table} order by id desc limit 1`);
    return rows[0]?.id ?? '';
  }

  async value<T>(sql: string, values: unknown[]): Promise<T> {
    const { rows } = await this.api.pool.query<{ value: T }>(sql, values);
    return rows[0]!.value;
  }

  declaration(): Promise<OpenDeclaration> {
    count += 1;
    const text = `# Declaration ${count}\n\n## Care\n\nCare is local, in place ${count}.\n\nWe listen first.\n`;
    return anOpenDeclaration(this.api, this.administrator, this.administrator, text);
  }

  async amendment(
    isSubmitted = true,
  ): Promise<{ id: string; lockVersion: number; revisionId: string; proposer: Person; text: OpenDeclaration }> {
    const [text, proposer] = [await this.declaration(), await this.member()];
    await this.send(proposer, 'proposeAmendment', { ...this.wording(text), isSubmitted });
    const id = await this.latest('amendment');
    const { rows } = await this.api.pool.query<{ lock_version: number; revision_id: string }>(
      'select lock_version, revision_id from amendment where id = $1',
      [id],
    );
    const { lock_version: lockVersion, revision_id: revisionId } = rows[0]!;
    return { id, lockVersion, revisionId, proposer, text };
  }

  wording({ clauseIds }: OpenDeclaration): object {
    return {
      clauseId: clauseIds[0],
      versionNumber: 1,
      kind: 'REPLACE',
      wording: 'Care is local, and travels.',
      rationale: 'It is more precise.',
    };
  }

  async comment(onAmendment?: string): Promise<{ id: string; author: Person; amendmentId: string }> {
    const [amendmentId, author] = [onAmendment ?? (await this.amendment()).id, await this.member()];
    await this.send(author, 'postComment', { subject: { kind: 'AMENDMENT', id: amendmentId }, body: 'A thought.' });
    return { id: await this.latest('comment'), author, amendmentId };
  }

  /** A concern with its reason. */
  async position(onAmendment?: string): Promise<{ id: string; author: Person; amendmentId: string; reason: string }> {
    const [amendmentId, author] = [onAmendment ?? (await this.amendment()).id, await this.member()];
    const revision = 'select revision_id as value from amendment where id = $1';
    const revisionId = await this.value<string>(revision, [amendmentId]);
    const reason = 'Who pays for it?';
    const subject = { kind: 'AMENDMENT', id: amendmentId };
    await this.send(author, 'takePosition', { subject, revisionId, kind: 'CONCERN', reason });
    return { id: await this.latest('position'), author, amendmentId, reason };
  }

  /** A comment that somebody reported, and the case about it. */
  async openCase(): Promise<{ caseId: string; lockVersion: number; author: Person; moderator: Person }> {
    const { id, author } = await this.comment();
    await this.send(await this.member(), 'reportContent', {
      subject: { kind: 'COMMENT', id },
      rule: 'ARGUE_ABOUT_THE_MATTER',
      words: 'Rude.',
    });
    const caseId = await this.latest('moderation_case');
    return { caseId, author, moderator: this.moderator, lockVersion: await this.caseVersion(caseId) };
  }

  caseVersion(caseId: string): Promise<number> {
    return this.value<number>('select lock_version as value from moderation_case where id = $1', [caseId]);
  }

  async hiddenCase() {
    const found = await this.openCase();
    const { caseId, lockVersion } = found;
    await this.send(this.moderator, 'hideContent', {
      caseId,
      lockVersion,
      rule: 'ARGUE_ABOUT_THE_MATTER',
      reasons: 'Rude.',
    });
    return {
      ...found,
      lockVersion: await this.caseVersion(caseId),
      decisionId: await this.latest('moderation_decision'),
    };
  }

  /** A suspended member, with the token of the link in the mail about it. */
  async suspended(): Promise<{ person: Person; decisionId: string; token: string }> {
    const person = await this.member();
    await this.send(this.moderator, 'suspendMember', {
      accountId: person.id,
      isSuspended: true,
      rule: 'ARGUE_ABOUT_THE_MATTER',
      reasons: 'Rude.',
    });
    const decisionId = await this.latest('moderation_decision');
    const when = 'select created_at as value from moderation_decision where id = $1';
    const createdAt = await this.value<Date>(when, [decisionId]);
    return { person, decisionId, token: tokenIn(appealPath(testSecret, { id: decisionId, createdAt })) };
  }

  gathering(capacity = 5, title?: string): Promise<StagedGathering> {
    return aGathering(this.api, this.administrator, { title, pools: [{ name: 'Seats', capacity, kinds: [] }] });
  }

  async registration(capacity = 5): Promise<{ id: string; person: Person; gathering: StagedGathering }> {
    const [gathering, person] = [await this.gathering(capacity), await this.member()];
    await this.send(person, 'register', { gatheringId: gathering.id });
    return { id: await this.latest('registration'), person, gathering };
  }

  /** A registration whose member has been offered the seat that somebody gave back. */
  async offered(): Promise<{ id: string; person: Person }> {
    const taken = await this.registration(1);
    const person = await this.member();
    await this.send(person, 'register', { gatheringId: taken.gathering.id });
    const id = await this.latest('registration');
    await this.send(taken.person, 'cancelRegistration', { registrationId: taken.id });
    const { app } = this.api;
    const parts = {
      database: app.get(Database, { strict: false }),
      get: (token: never) => app.get(token, { strict: false }),
    };
    await promote(parts as unknown as TestApp, taken.gathering.id);
    const state = await this.value<string>('select state as value from registration where id = $1', [id]);
    if (state !== 'offered') throw new Error(`The registration is ${state}.`);
    return { id, person };
  }

  /** A registration that a representative made in the name of a member, with the token of its link. */
  async named(): Promise<{ id: string; person: Person; token: string }> {
    const [{ id: organisationId, representative }, person] = [await this.organisation(), await this.member()];
    const { id: gatheringId } = await this.gathering();
    const colleague = { name: 'Marek Zieliński', email: person.email };
    await this.send(representative, 'register', { gatheringId, organisationId, colleague });
    const id = await this.latest('registration');
    const endsAt = await this.value<Date>('select ends_at as value from gathering where id = $1', [gatheringId]);
    return { id, person, token: tokenIn(seatPath(testSecret, { id, endsAt })) };
  }

  async organisation(): Promise<{ id: string; representative: Person }> {
    const representative = await this.member();
    return { id: await this.cityOf(representative), representative };
  }

  cityOf(representative: Person): Promise<string> {
    count += 1;
    return aCityOf(this.api, representative, `City ${count}`);
  }

  /** Somebody has asked to represent a city. */
  async request(): Promise<{ id: string; person: Person }> {
    const [{ id: organisationId }, person] = [await this.organisation(), await this.member()];
    await this.send(person, 'askToRepresent', { organisationId, role: 'REPRESENTATIVE', message: 'I work there.' });
    return { id: await this.latest('representation'), person };
  }

  /** Gives the member a password, by the hash of the sign-in that the api uses. */
  async password(person: Person, password: string): Promise<void> {
    const { auth } = this.api.app.get(AuthGateway, { strict: false });
    const hash = await (await auth.$context).password.hash(password);
    await this.api.pool.query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       values (gen_random_uuid(), ($1::uuid)::text, 'credential', $1::uuid, $2, now(), now())`,
      [person.id, hash],
    );
  }

  /** Another device on which the member is signed in. */
  async secondSession(person: Person): Promise<string> {
    const { rows } = await this.api.pool.query<{ id: string }>(
      `insert into auth.session (id, "userId", token, "expiresAt", "createdAt", "updatedAt")
       values (gen_random_uuid(), $1, gen_random_uuid()::text, now() + interval '1 day', now(), now()) returning id`,
      [person.id],
    );
    return rows[0]?.id ?? '';
  }

  /** A member has asked for another address: the secrets of the mailed links. */
  async emailChange(): Promise<{ person: Person; confirm: string; stop: string }> {
    const person = await this.member();
    await this.password(person, 'calm water runs deep');
    await this.send(person, 'requestEmailChange', { email: `new-${person.email}`, password: 'calm water runs deep' });
    const tokenOf = async (kind: string): Promise<string> => {
      const url = await this.value<string>('select url as value from auth_link where account_id = $1 and kind = $2', [
        person.id,
        kind,
      ]);
      return new URL(url).searchParams.get('token') ?? '';
    };
    return { person, confirm: await tokenOf('confirm-email-change'), stop: await tokenOf('stop-email-change') };
  }

  refusalToken(email: string): string {
    return tokenIn(this.api.app.get(MailLinks, { strict: false }).toRefuse(email));
  }

  stopToken(person: Person): string {
    return new URL(
      this.api.app.get(MailLinks, { strict: false }).toStop({ accountId: person.id, topics: ['comment'] }),
    ).searchParams.get('token')!;
  }
}
