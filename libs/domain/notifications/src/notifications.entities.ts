import { Notification } from './notification/notification.entity.js';
import { MailOptOut } from './preference/mail-opt-out.entity.js';

/** Tables of the domain. */
export const notificationsEntities = [Notification, MailOptOut];
