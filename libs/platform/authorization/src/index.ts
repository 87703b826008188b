export {
  AdministratorOnly,
  CurrentActor,
  CurrentMember,
  ACCESS_LEVEL,
  ModeratorOnly,
  Public,
  SignedIn,
  actorOf,
  type AccessLevel,
  type WithActor,
} from './access-level.js';
export { ActorSource } from './actor-source.js';
export {
  actorId,
  anyMember,
  isModerator,
  system,
  visitor,
  type Actor,
  type SignedInMember,
  type SystemActor,
  type Visitor,
} from './actor.js';
export { AuthorizationModule } from './authorization.module.js';
export { authorize, permissionsOf, signedIn } from './authorize.js';
export { hashOf, newSecret } from './secret.js';
export { readLink, signLink, type ReadLink, type SignedSubject } from './signed-link.js';
export { SignedLinks, type LinkCommand } from './signed-links.js';
