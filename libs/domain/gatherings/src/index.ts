export { MarkOfferNotified } from './gatherings.commands.js';
export { gatheringsDomain } from './gatherings.domain.js';
export { GatheringMoved, RegistrationChanged } from './gatherings.events.js';
export { GatheringsModule, GatheringsWorkerModule } from './gatherings.module.js';
export { GatheringsReader, placeLine, registrationCalendar, type RegistrationToTell } from './gatherings.reader.js';
