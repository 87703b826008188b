import { Module } from '@nestjs/common';
import { DiscussionWorkerModule } from '@sic/discussion';
import { DraftingWorkerModule } from '@sic/drafting';
import { GatheringsWorkerModule } from '@sic/gatherings';
import { ModerationWorkerModule } from '@sic/moderation';
import { ProcessesWorkerModule } from '@sic/processes';
import { ProfilesModule, ProfilesWorkerModule } from '@sic/profiles';
import { OnAuthLinkRequested, OnPasswordChanged } from './account.handlers.js';
import { Deliver } from './delivery/deliver.js';
import { HeldMails } from './mails/held-mails.js';
import { HoldMail } from './mails/hold-mail.js';
import { SendHeldMails } from './mails/send-held-mails.js';
import { WriteMail } from './mails/write-mail.js';
import { notifyingHandlers } from './notifying.handlers.js';
import { MarkNotificationsRead } from './notification/mark-notifications-read.js';
import { NotificationKinds } from './notification/notification-kinds.js';
import { OnNotificationWritten } from './notification/notification.handlers.js';
import { NotificationQueries } from './notification/notification.queries.js';
import { NotificationResolver } from './notification/notification.resolver.js';
import { WriteNotification } from './notification/write-notification.js';
import { ChooseMails } from './preference/choose-mails.js';
import { MailLinks } from './preference/mail-links.js';
import { PreferenceQueries } from './preference/preference.queries.js';
import { PreferenceResolver } from './preference/preference.resolver.js';
import { StopMails } from './preference/stop-mails.js';
import { MailAllowance } from './refusal/mail-allowance.js';
import { PruneAddressMails } from './refusal/refusal.handlers.js';
import { RefusalResolver } from './refusal/refusal.resolver.js';
import { RefuseMails } from './refusal/refuse-mails.js';

/** The inbox, for the api. */
@Module({
  imports: [ProfilesModule],
  providers: [
    NotificationKinds,
    NotificationQueries,
    MarkNotificationsRead,
    NotificationResolver,
    MailLinks,
    ChooseMails,
    StopMails,
    PreferenceQueries,
    PreferenceResolver,
    RefuseMails,
    RefusalResolver,
  ],
})
export class NotificationsModule {}

/** Mails and notifications, for the worker. */
@Module({
  imports: [
    DiscussionWorkerModule,
    DraftingWorkerModule,
    GatheringsWorkerModule,
    ModerationWorkerModule,
    ProcessesWorkerModule,
    ProfilesWorkerModule,
  ],
  providers: [
    NotificationKinds,
    MailLinks,
    MailAllowance,
    PruneAddressMails,
    WriteMail,
    WriteNotification,
    Deliver,
    OnNotificationWritten,
    OnAuthLinkRequested,
    OnPasswordChanged,
    HoldMail,
    HeldMails,
    SendHeldMails,
    ...notifyingHandlers,
  ],
})
export class NotificationsWorkerModule {}
