export { draftingEntities } from './drafting.entities.js';
export { draftingEvents } from './drafting.events.js';
export { DraftingModule, DraftingWorkerModule } from './drafting.module.js';
