export { Member } from './member/member.entity.js';
export { MemberType, Viewer } from './member/member.graphql.js';
export { Organisation } from './organisation/organisation.entity.js';
export { OrganisationType } from './organisation/organisation.graphql.js';
export { mountPictures } from './picture/mount-pictures.js';
export { profilesDomain } from './profiles.domain.js';
export {
  OrganisationRefused,
  OrganisationRegistered,
  OrganisationVerified,
  RepresentationAsked,
  RepresentationDecided,
  RepresentationEnded,
} from './profiles.events.js';
export { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';
export {
  OrganisationKind,
  type OrganisationWait,
  OrganisationWaits,
  type PlaceColumns,
  Places,
  ProfilesReader,
  type Term,
  terms,
  type WaitSource,
} from './profiles.reader.js';
export { Representation } from './representation/representation.entity.js';
