export { notificationsDomain } from './notifications.domain.js';
export { notificationsEvents } from './notifications.events.js';
export { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';
