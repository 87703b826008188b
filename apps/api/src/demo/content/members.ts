import type { DemoMember } from './content-types.js';
import { membersOfTheNorthAndCentre } from './members-north-and-centre.js';
import { membersOfTheSouth } from './members-south.js';
import { membersOfTheWest } from './members-west.js';
import { organisations } from './organisations.js';

export const members: readonly DemoMember[] = [
  ...membersOfTheWest,
  ...membersOfTheSouth,
  ...membersOfTheNorthAndCentre,
];

/** The address of a member: at the domain of their organisation once confirmed there, at a neutral one otherwise. All under `.example`. */
export function emailOf({ key, belongsTo }: DemoMember): string {
  const organisation =
    belongsTo?.state === 'requested' ? undefined : organisations.find((one) => one.key === belongsTo?.organisation);
  return `${key.replaceAll('-', '.')}@${organisation?.domain ?? 'members.example'}`;
}
