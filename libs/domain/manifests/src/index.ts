export { domains } from './domains.js';
export { entities, events } from './tables-and-events.js';
