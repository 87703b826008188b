import type { DemoRegistration } from './content-types.js';
import { members } from './members.js';

/** Confirmed registrations, made on consecutive days that end `inDays` from now. */
export function confirmed(inDays: number, ...keys: readonly string[]): DemoRegistration[] {
  return keys.map((member, at) => ({
    member,
    state: 'confirmed',
    inDays: inDays - Math.floor((keys.length - 1 - at) / 4),
  }));
}

/** People on a waiting list, the first one first. */
export function waiting(inDays: number, ...keys: readonly string[]): DemoRegistration[] {
  return keys.map((member, at) => ({ member, state: 'waitlisted', inDays: inDays - (keys.length - 1 - at) }));
}

/** The keys of the first `count` members who are none of these. */
export function membersExcept(count: number, ...left: readonly string[]): string[] {
  return members
    .map(({ key }) => key)
    .filter((key) => key !== 'bruno-kraft' && !left.includes(key))
    .slice(0, count);
}
