import { defineEvent } from '@sic/outbox';

/** Somebody has a new notice. */
export const NoticeWritten = defineEvent<{ noticeId: string; accountId: string }>('notifications.notice-written');

export const notificationsEvents = [NoticeWritten];
