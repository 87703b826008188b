export { MarkOfferNotified } from './gatherings.commands.js';
export { gatheringsDomain } from './gatherings.domain.js';
export { GatheringMessageSent, GatheringMoved, OrganiserNamed, RegistrationChanged } from './gatherings.events.js';
export { GatheringsModule, GatheringsWorkerModule } from './gatherings.module.js';
export {
  GatheringsReader,
  placeLine,
  registrationCalendar,
  type MessageToTell,
  type RegistrationToTell,
  seatPath,
} from './gatherings.reader.js';
