import { Notice } from './notice/notice.entity.js';
import { MailOptOut } from './preference/mail-opt-out.entity.js';

/** Tables of the domain. */
export const notificationsEntities = [Notice, MailOptOut];
