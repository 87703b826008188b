export { MemberType, Viewer } from './member/member.graphql.js';
export { OrganisationKind, organisationKinds } from './organisation/organisation-kind.js';
export { OrganisationType } from './organisation/organisation.graphql.js';
export { profilesEntities } from './profiles.entities.js';
export { profilesEvents } from './profiles.events.js';
export { ProfilesModule, ProfilesWorkerModule } from './profiles.module.js';
export { ProfilesReader, type ConfirmedRepresentation } from './profiles.reader.js';
export { terms, vocabulary, type Term } from './vocabulary.js';
