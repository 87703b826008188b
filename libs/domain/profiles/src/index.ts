export { MemberType, Viewer } from './member/member.graphql.js';
export { profilesEntities } from './profiles.entities.js';
export { profilesEvents } from './profiles.events.js';
export { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';
export { ProfilesReader } from './profiles.reader.js';
