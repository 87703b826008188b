import type { DomainManifest } from '@sic/operations';
import { Notification } from './notification/notification.entity.js';
import { HeldMail } from './mails/held-mail.entity.js';
import { ChosenRhythm } from './preference/mail-rhythm.entity.js';
import { MailOptOut } from './preference/mail-opt-out.entity.js';
import { AddressMail } from './refusal/address-mail.entity.js';
import { MailRefusal } from './refusal/mail-refusal.entity.js';
import { notificationsEvents } from './notifications.events.js';
import { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';

/** What the domain brings to the api and the worker. */
export const notificationsDomain: DomainManifest = {
  name: 'notifications',
  entities: [Notification, MailOptOut, ChosenRhythm, HeldMail, MailRefusal, AddressMail],
  events: notificationsEvents,
  apiModule: NotificationsModule,
  workerModule: NotificationsWorkerModule,
  subjectKinds: [],
  auditActions: ['notifications.choose-mails', 'notifications.refuse-mails', 'notifications.stop-mails'],
  notificationKinds: {},
};
