import { Config } from '@sic/config';
import type { Tx } from '@sic/database';
import { type RegistrationToTell, seatPath } from '@sic/gatherings';
import { IdentityReader } from '@sic/identity';
import type { Recipient } from './delivery/delivery.js';
import type { Find } from './delivery/notifies.js';

/** The person of a registration, as they are told of it. */
export interface Person {
  to: Recipient;
  /** They signed up themselves, or accepted what others had taken in their name. */
  isAnswered: boolean;
  /** Where they answer. */
  path: string;
}

/**
 * Who has the seat: a member; or who was named by address, the owner of the account of that address, or somebody without
 * one, in the language of the member who named them.
 */
export async function personOf(tx: Tx, find: Find, registration: RegistrationToTell): Promise<Person | null> {
  const { personId, colleagueEmail: email, registeredBy, acceptedAt, slug } = registration;
  const path = `/gatherings/${slug}`;
  if (personId !== null) return { to: personId, isAnswered: true, path };
  if (email === null) return null;
  const isAnswered = acceptedAt !== null;
  const accountId = (await find(IdentityReader).idsByEmail(tx, [email])).get(email);
  if (accountId !== undefined) return { to: accountId, isAnswered, path };
  const contacts = await find(IdentityReader).contacts(tx, registeredBy === null ? [] : [registeredBy]);
  const language = contacts.get(registeredBy ?? '')?.language ?? 'en';
  return { to: { email, language }, isAnswered, path: seatPath(find(Config).authSecret, registration) };
}
