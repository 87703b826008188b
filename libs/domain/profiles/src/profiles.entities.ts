import { Member } from './member/member.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { Representation } from './representation/representation.entity.js';

/** Tables of the domain. */
export const profilesEntities = [Member, Organisation, Representation];
