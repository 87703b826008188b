export { loadMember } from './member/load-member.js';
export { Member } from './member/member.entity.js';
export { MemberType, Viewer } from './member/member.graphql.js';
export { OrganisationKind, organisationKinds } from './organisation/organisation-kind.js';
export { Organisation } from './organisation/organisation.entity.js';
export { OrganisationType } from './organisation/organisation.graphql.js';
export { mountPictures } from './picture/mount-pictures.js';
export { Place } from './place/place.graphql.js';
export { Places, type PlaceColumns } from './place/places.js';
export { profilesDomain } from './profiles.domain.js';
export {
  OrganisationRegistered,
  OrganisationVerified,
  RepresentationAsked,
  RepresentationDecided,
  RepresentationEnded,
} from './profiles.events.js';
export { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';
export { ProfilesReader } from './profiles.reader.js';
export { Representation } from './representation/representation.entity.js';
export { terms, type Term } from './vocabulary.js';
