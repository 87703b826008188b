export { AccessModule } from './access.module.js';
export { ActorSource } from './actor-source.js';
export {
  actorId,
  allowed,
  denied,
  isModerator,
  visitor,
  type Actor,
  type Decision,
  type SignedInActor,
  type Visitor,
} from './actor.js';
export {
  AdministratorOnly,
  CurrentActor,
  DOOR,
  ModeratorOnly,
  Public,
  SignedIn,
  actorOf,
  type Door,
  type WithActor,
} from './door.js';
export { RateLimits, type RateRule } from './rate-limits.js';
export { Subjects, type SubjectFace, type SubjectKind } from './subjects.js';
