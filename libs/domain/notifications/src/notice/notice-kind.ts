/** What a notice or a mail is about. A member chooses by kind which mails they get; notices are always there to read. */
export const NoticeKind = {
  /** What happens to one's own amendments, and to those one supports. */
  AMENDMENT: 'amendment',
  /** Answers to what one wrote. */
  COMMENT: 'comment',
  /** New versions and phases of processes one takes part in. */
  VERSION: 'version',
  /** Seats, offers and changes of gatherings one signed up for. */
  SEAT: 'seat',
  /** Organisations one represents or asked to join. */
  ORGANISATION: 'organisation',
  /** Decisions about one's own content and reports. Always mailed. */
  MODERATION: 'moderation',
  /** Sign-in, password and the account itself. Always mailed. */
  ACCOUNT: 'account',
} as const;

export type NoticeKind = (typeof NoticeKind)[keyof typeof NoticeKind];

/** Whether mails of this kind go out whatever the member prefers. */
export function isAlwaysMailed(kind: NoticeKind): boolean {
  return kind === NoticeKind.MODERATION || kind === NoticeKind.ACCOUNT;
}

/** Whether a text that came from outside is one of the kinds. */
export function isNoticeKind(value: string): value is NoticeKind {
  return Object.values<string>(NoticeKind).includes(value);
}
