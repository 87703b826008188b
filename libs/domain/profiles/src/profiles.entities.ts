import { Member } from './member/member.entity.js';

/** Tables of the domain. */
export const profilesEntities = [Member];
