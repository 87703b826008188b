import { Member } from './member/member.entity.js';

export { MemberType } from './member/member.graphql.js';
export { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';
export { ProfilesReader } from './profiles.reader.js';
export const profilesEntities = [Member];
