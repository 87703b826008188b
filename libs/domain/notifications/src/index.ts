export { notificationsDomain } from './notifications.domain.js';
