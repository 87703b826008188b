import { Module } from '@nestjs/common';
import { DiscussionWorkerModule } from '@sic/discussion';
import { DraftingWorkerModule } from '@sic/drafting';
import { GatheringsWorkerModule } from '@sic/gatherings';
import { ModerationWorkerModule } from '@sic/moderation';
import { ProcessesWorkerModule } from '@sic/processes';
import { ProfilesWorkerModule } from '@sic/profiles';
import { OnAuthLinkRequested } from './account.handlers.js';
import { conversationHandlers } from './conversation.handlers.js';
import { draftingHandlers } from './drafting.handlers.js';
import { gatheringsHandlers } from './gatherings.handlers.js';
import { WriteMail } from './mails/write-mail.js';
import { moderationHandlers } from './moderation.handlers.js';
import { MarkNoticesRead } from './notice/mark-notices-read.js';
import { OnNoticeWritten } from './notice/notice.handlers.js';
import { NoticeQueries } from './notice/notice.queries.js';
import { NoticeResolver } from './notice/notice.resolver.js';
import { WriteNotice } from './notice/write-notice.js';
import { ChooseMails } from './preference/choose-mails.js';
import { MailLinks } from './preference/mail-links.js';
import { PreferenceResolver } from './preference/preference.resolver.js';
import { StopMails } from './preference/stop-mails.js';
import { processesHandlers } from './processes.handlers.js';
import { profilesHandlers } from './profiles.handlers.js';

/** The inbox, for the api. */
@Module({
  providers: [NoticeQueries, MarkNoticesRead, NoticeResolver, MailLinks, ChooseMails, StopMails, PreferenceResolver],
})
export class NotificationsModule {}

/** Mails and notices, for the worker. */
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
    MailLinks,
    WriteMail,
    WriteNotice,
    OnNoticeWritten,
    OnAuthLinkRequested,
    ...draftingHandlers,
    ...conversationHandlers,
    ...gatheringsHandlers,
    ...moderationHandlers,
    ...processesHandlers,
    ...profilesHandlers,
  ],
})
export class NotificationsWorkerModule {}
