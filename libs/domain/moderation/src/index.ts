export { moderationEntities } from './moderation.entities.js';
export { moderationEvents } from './moderation.events.js';
export { ModerationModule, ModerationWorkerModule } from './moderation.module.js';
