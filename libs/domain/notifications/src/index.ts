export { notificationsEntities } from './notifications.entities.js';
export { notificationsEvents } from './notifications.events.js';
export { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';
