import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { IdentityReader } from '@sic/identity';
import { Rejection, Unauthenticated } from '@sic/kernel';
import { ProfilesReader } from '@sic/profiles';

/** Who acts, with what makes a registration theirs. */
export interface ActingPerson {
  id: string;
  name: string;
  /** Their confirmed address in small letters, or null. A registration made for this address is theirs. */
  email: string | null;
  /** Organisations that they may act for. */
  organisationIds: ReadonlySet<string>;
}

/** Looks up what use cases need of the actor, before their transaction takes any lock. */
@Injectable()
export class ActingPeople {
  constructor(
    private readonly identity: IdentityReader,
    private readonly profiles: ProfilesReader,
  ) {}

  /** @throws Rejection UNAUTHENTICATED for visitors */
  async of(actor: Actor): Promise<ActingPerson> {
    if (actor.kind !== 'member') throw new Rejection(new Unauthenticated());
    const [contacts, representations] = await Promise.all([
      this.identity.contacts([actor.id]),
      this.profiles.representationsOf(actor.id),
    ]);
    const contact = contacts.get(actor.id);
    return {
      id: actor.id,
      name: contact?.name ?? '',
      email: contact?.isVerified === true ? contact.email.toLowerCase() : null,
      organisationIds: new Set(representations.map((one) => one.organisationId)),
    };
  }
}
