export { gatheringsEntities } from './gatherings.entities.js';
export { gatheringsEvents } from './gatherings.events.js';
export { GatheringsModule, GatheringsWorkerModule } from './gatherings.module.js';
