import { Injectable } from '@nestjs/common';
import { type Actor, type SignedInMember, visitor } from '@sic/authorization';
import { Database } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { ProfilesReader } from '@sic/profiles';
import type { Participant } from './participant.facts.js';

/** The member who acts, with what makes a registration theirs. */
export interface ActingPerson {
  id: string;
  name: string;
  /** Their confirmed address in small letters, or null. A registration made for this address is theirs. */
  email: string | null;
  /** Organisations that they may act for. */
  organisationIds: ReadonlySet<string>;
}

/** Somebody without an account who holds the signed link to one registration, the one that they act on. */
export const linkHolder = { kind: 'link-holder' } as const;

/** Who acts on a registration. */
export type SeatActor = SignedInMember | typeof linkHolder;

/** Who acts, as the policy and the facts look at them. */
export interface Acting {
  actor: Actor;
  person: ActingPerson;
  isByLink: boolean;
}

const nobody: ActingPerson = { id: '', name: '', email: null, organisationIds: new Set() };

/** Looks up what use cases need of the member who acts, before their transaction takes any lock. */
@Injectable()
export class ActingPersonFacts {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityReader,
    private readonly profiles: ProfilesReader,
  ) {}

  async acting(by: SeatActor): Promise<Acting> {
    if (by.kind === 'link-holder') return { actor: visitor, person: nobody, isByLink: true };
    return { actor: by, person: await this.of(by), isByLink: false };
  }

  async of(member: SignedInMember): Promise<ActingPerson> {
    const { manager } = this.database;
    const [contacts, representations] = await Promise.all([
      this.identity.contacts(manager, [member.id]),
      this.profiles.representationsOf(manager, member.id),
    ]);
    const contact = contacts.get(member.id);
    return {
      id: member.id,
      name: contact?.name ?? '',
      email: contact?.isVerified === true ? contact.email.toLowerCase() : null,
      organisationIds: new Set(representations.map((one) => one.organisationId)),
    };
  }
}

/** The member as the participant of their own registration. */
export function asParticipant({ id, email }: ActingPerson): Participant {
  return { personId: id, colleagueName: null, colleagueEmail: null, emails: email === null ? [] : [email] };
}

/** What the policy looks at when the member acts on behalf of an organisation. */
export function behalfFacts(
  { organisationIds }: Pick<ActingPerson, 'organisationIds'>,
  organisationId: string,
): { isRepresentative: boolean } {
  return { isRepresentative: organisationIds.has(organisationId) };
}
