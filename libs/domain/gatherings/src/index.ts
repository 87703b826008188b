export { calendarPath } from './calendar/calendar-key.js';
export { placeLine, registrationCalendar } from './calendar/registration-calendar.js';
export { gatheringsDomain } from './gatherings.domain.js';
export { GatheringMoved, RegistrationChanged } from './gatherings.events.js';
export { GatheringsModule, GatheringsWorkerModule } from './gatherings.module.js';
export { GatheringsReader, type RegistrationToTell } from './gatherings.reader.js';
export { MarkOfferNotified } from './offer/mark-offer-notified.js';
