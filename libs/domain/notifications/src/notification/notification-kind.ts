import type { KeyOf } from '@sic/messages';
import type { NotificationTopic } from './notification-topic.js';

/** What happened. Its sentence and the parameters that it names stand under the same key in the catalogues. */
export type NotificationKind = KeyOf<'notifications'>;

/** Every kind, with the topic by which members decline its mails. */
export const TOPIC_OF: Readonly<Record<NotificationKind, NotificationTopic>> = {
  AMENDMENT_SUBMITTED: 'amendment',
  AMENDMENT_DECIDED: 'amendment',
  AMENDMENT_IN_CONFLICT: 'amendment',
  AMENDMENT_REBASED: 'amendment',
  AMENDMENT_REWORDED: 'amendment',
  AMENDMENT_CONCERN: 'amendment',
  AMENDMENT_BLOCK: 'amendment',
  COMMENT_ANSWERED: 'comment',
  COMMENT_POSTED: 'comment',
  VERSION_PUBLISHED: 'version',
  PHASE_CHANGED: 'version',
  SEAT_CONFIRMED: 'seat',
  SEAT_WAITLISTED: 'seat',
  SEAT_OFFERED: 'seat',
  SEAT_OFFERED_TO_COLLEAGUE: 'seat',
  SEAT_LAPSED: 'seat',
  SEAT_DECLINED: 'seat',
  SEAT_CANCELLED: 'seat',
  SEAT_CANCELLED_BY_ORGANISER: 'seat',
  SEAT_HANDED_OVER: 'seat',
  GATHERING_CANCELLED: 'seat',
  GATHERING_MOVED: 'seat',
  REPRESENTATION_ASKED: 'organisation',
  REPRESENTATION_CONFIRMED: 'organisation',
  REPRESENTATION_REFUSED: 'organisation',
  REPRESENTATION_ENDED: 'organisation',
  REPRESENTATIVE_LEFT: 'organisation',
  ORGANISATION_REGISTERED: 'organisation',
  ORGANISATION_VERIFIED: 'organisation',
  ORGANISATION_UNVERIFIED: 'organisation',
  CASE_OPENED: 'moderation',
  REPORT_FOLLOWED: 'moderation',
  REPORT_DISMISSED: 'moderation',
  CONTENT_HIDDEN: 'moderation',
  CONTENT_RESTORED: 'moderation',
  APPEAL_MADE: 'moderation',
  APPEAL_UPHELD: 'moderation',
  APPEAL_OVERTURNED: 'moderation',
};

export const NOTIFICATION_KINDS = Object.keys(TOPIC_OF) as NotificationKind[];
