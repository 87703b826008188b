export { notificationsEntities } from './notifications.entities.js';
export { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';
