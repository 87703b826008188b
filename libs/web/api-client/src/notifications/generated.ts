/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** On which topics the viewer wants mails, and how often. */
export type ChooseMailsInput = {
  /** How often those that can wait come; absent: as before. */
  rhythm?: MailRhythm | null | undefined;
  /** The topics to get mails on; all others that can be declined are declined. */
  wanted: Array<NotificationTopic>;
};

/** How often mails come that can wait. Those on seats, moderation and the account never wait. */
export type MailRhythm =
  /** Once a day, in the morning. */
  | 'DAILY'
  /** Within minutes, with what else happened in them. */
  | 'SOON'
  /** Once a week, on Monday morning. */
  | 'WEEKLY';

/** Which of the viewer’s own notifications were read. */
export type MarkNotificationsReadInput = {
  /** Their ids; without it, all of them. Those of others stay. */
  ids?: Array<string | number> | null | undefined;
  /** Also what the viewer was told about the same things before these. */
  withEarlier?: boolean | null | undefined;
};

/** What happened. Selects the sentence of a notification. */
export type NotificationKind =
  /** Worded as: Somebody has a serious objection to your amendment {number}. */
  | 'AMENDMENT_BLOCK'
  /** Worded as: The deletion of the clause that your amendment {number} to “{title}” is about was taken back. The amendment is open as before. */
  | 'AMENDMENT_CLAUSE_BACK'
  /** Worded as: {kind, select, insert_after {The clause after which your amendment {number} to “{title}” adds one is deleted. What it adds keeps its place; you can choose another place, or withdraw it.} other {The clause that your amendment {number} to “{title}” changes is deleted. You can propose your words as a new clause, or withdraw the amendment.}} */
  | 'AMENDMENT_CLAUSE_GONE'
  /** Worded as: Somebody has a concern about your amendment {number}. */
  | 'AMENDMENT_CONCERN'
  /** Worded as: Your amendment {number} to “{title}” was decided: {outcome, select, accepted {accepted} accepted_with_changes {accepted with changes} rejected {rejected} superseded {superseded} other {decided}}. */
  | 'AMENDMENT_DECIDED'
  /** Worded as: The text changed under your amendment {number}. Please say what it should propose now. */
  | 'AMENDMENT_IN_CONFLICT'
  /** Worded as: Your amendment {number} to “{title}” was not decided: the phases in which amendments are decided are over. */
  | 'AMENDMENT_NOT_DECIDED'
  /** Worded as: Your amendment {number} to “{title}” is open again: a phase in which it can be decided was extended. */
  | 'AMENDMENT_OPEN_AGAIN'
  /** Worded as: Your amendment {number} now applies to version {version}. */
  | 'AMENDMENT_REBASED'
  /** Worded as: Amendment {number}, on which you took a position, has another wording now. Does your position still hold? */
  | 'AMENDMENT_REWORDED'
  /** Worded as: Amendment {number} to “{title}” waits for a decision. */
  | 'AMENDMENT_SUBMITTED'
  /** Worded as: Your amendment {number} to “{title}” was accepted, and a decision on amendment {by} takes out again what it brought in. */
  | 'AMENDMENT_UNDONE'
  /** Worded as: Appeal against a decision: {subject} */
  | 'APPEAL_MADE'
  /** Worded as: Your appeal succeeded: {subject} */
  | 'APPEAL_OVERTURNED'
  /** Worded as: Your appeal was decided, the decision stands: {subject} */
  | 'APPEAL_UPHELD'
  /** Worded as: Reported: {subject} */
  | 'CASE_OPENED'
  /** Worded as: {name} accepts what you took in their name: {title} */
  | 'COLLEAGUE_ACCEPTED'
  /** Worded as: {name}, whom you had signed up, does not come: {title} */
  | 'COLLEAGUE_GAVE_SEAT_BACK'
  /** Worded as: {name}, whom you had signed up, handed the seat over: {title} */
  | 'COLLEAGUE_HANDED_SEAT_OVER'
  /** Worded as: Somebody answered your comment on amendment {number}. */
  | 'COMMENT_ANSWERED'
  /** Worded as: There is a new comment on your amendment {number}. */
  | 'COMMENT_POSTED'
  /** Worded as: A moderator has hidden something that you wrote: {subject} */
  | 'CONTENT_HIDDEN'
  /** Worded as: Visible again: {subject} */
  | 'CONTENT_RESTORED'
  /** Worded as: The decision on your amendment {number} to “{title}” was taken back. There will be another decision. */
  | 'DECISION_TAKEN_BACK'
  /** Worded as: You are an editor from now on: {title} */
  | 'EDITOR_NAMED'
  /** Worded as: You are no longer an editor: {title} */
  | 'EDITOR_REMOVED'
  /** Worded as: The gathering is called off: {title} */
  | 'GATHERING_CANCELLED'
  /** Worded as: The organisers of “{title}” write: {subject} */
  | 'GATHERING_MESSAGE'
  /** Worded as: New time or place: {title} */
  | 'GATHERING_MOVED'
  /** Worded as: The moderators did not confirm {organisation}: {reason} */
  | 'ORGANISATION_REFUSED'
  /** Worded as: Name, kind and country wait to be confirmed: {organisation} */
  | 'ORGANISATION_REGISTERED'
  /** Worded as: The moderators took back that {organisation} is confirmed. */
  | 'ORGANISATION_UNVERIFIED'
  /** Worded as: The moderators have confirmed the name, the kind and the country of {organisation}. */
  | 'ORGANISATION_VERIFIED'
  /** Worded as: You are an organiser from now on: {title} */
  | 'ORGANISER_NAMED'
  /** Worded as: “{title}” {phase, select, input {is being prepared now} drafting {is being drafted now} consultation {is open for consultation now: members can propose amendments} resolution {is in its resolution phase now: the open amendments are to be decided} endorsement {is in its endorsement phase now} signature {is in its signature phase now, and does not change any more} other {is closed now}}. */
  | 'PHASE_CHANGED'
  /** Worded as: The editors of “{title}” write: {subject} */
  | 'PROCESS_MESSAGE'
  /** Worded as: Thank you for your report. A moderator has looked at it, and it stays: {subject}. The reasons: {reasons} */
  | 'REPORT_DISMISSED'
  /** Worded as: Thank you for your report. A moderator has hidden it: {subject} */
  | 'REPORT_FOLLOWED'
  /** Worded as: {member, select, none {A member whose profile is hidden} other {{member}}} asks to act for {organisation, select, none {an organisation that is hidden} other {{organisation}}}. */
  | 'REPRESENTATION_ASKED'
  /** Worded as: You now act for {organisation, select, none {an organisation that is hidden} other {{organisation}}}. */
  | 'REPRESENTATION_CONFIRMED'
  /** Worded as: You no longer act for {organisation, select, none {an organisation that is hidden} other {{organisation}}}. */
  | 'REPRESENTATION_ENDED'
  /** Worded as: {organisation, select, none {An organisation that is hidden} other {{organisation}}} did not confirm you: {reason} */
  | 'REPRESENTATION_REFUSED'
  /** Worded as: {member, select, none {A member whose profile is hidden} other {{member}}} no longer acts for {organisation, select, none {an organisation that is hidden} other {{organisation}}}. */
  | 'REPRESENTATIVE_LEFT'
  /** Worded as: {isAdministrator, select, true {You administer this site from now on.} other {{isModerator, select, true {You are a moderator of this site from now on.} other {You no longer moderate or administer this site.}}}} */
  | 'ROLES_CHANGED'
  /** Worded as: Your registration is cancelled: {title} */
  | 'SEAT_CANCELLED'
  /** Worded as: The organisers cancelled your registration: {title} */
  | 'SEAT_CANCELLED_BY_ORGANISER'
  /** Worded as: Your seat is confirmed: {title} */
  | 'SEAT_CONFIRMED'
  /** Worded as: You declined the offered seat: {title} */
  | 'SEAT_DECLINED'
  /** Worded as: Your seat was handed over: {title} */
  | 'SEAT_HANDED_OVER'
  /** Worded as: The offered seat has lapsed: {title} */
  | 'SEAT_LAPSED'
  /** Worded as: A seat is free for you: {title} */
  | 'SEAT_OFFERED'
  /** Worded as: A seat is free for your colleague: {title} */
  | 'SEAT_OFFERED_TO_COLLEAGUE'
  /** Worded as: Your registration waits until your organisation is confirmed: {title} */
  | 'SEAT_PENDING'
  /** Worded as: Your registration has ended: {title} */
  | 'SEAT_REJECTED'
  /** Worded as: You were signed up, and decide whether to accept: {title} */
  | 'SEAT_TAKEN_FOR_YOU'
  /** Worded as: You are on the waiting list: {title} */
  | 'SEAT_WAITLISTED'
  /** Worded as: The decision on amendment {by} was taken back. What your amendment {number} to “{title}” changed is in the draft again. */
  | 'UNDOING_TAKEN_BACK'
  /** Worded as: Version {number} of “{title}” has been published. */
  | 'VERSION_PUBLISHED';

/** What a notification or a mail is about; members choose by topic which mails they get. */
export type NotificationTopic =
  /** Sign-in, password and the account itself. Always mailed. */
  | 'ACCOUNT'
  /** What happens to one’s own amendments, and to those on which one took a position. */
  | 'AMENDMENT'
  /** Answers to what one wrote. */
  | 'COMMENT'
  /** What organisers of a gathering write to those who signed up. */
  | 'MESSAGE'
  /** Decisions about one’s own content and reports. Always mailed. */
  | 'MODERATION'
  /** Organisations that one represents or asked to represent. */
  | 'ORGANISATION'
  /** Seats, offers and changes of gatherings for which one signed up. */
  | 'SEAT'
  /** New versions and phases of processes in which one takes part. */
  | 'VERSION';

/** The address that refuses mails. */
export type RefuseMailsInput = {
  /** The `token` of the link in the foot of the mail. */
  token: string;
};

/** The mail whose topic is to stop. */
export type StopMailsInput = {
  /** The `token` of the link in the foot of the mail. */
  token: string;
};

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notificationThreads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { size: number, unread: number, latest: { id: string, kind: NotificationKind, topic: NotificationTopic, message: string, path: string, createdAt: string, readAt: string | null, parameters: Array<{ name: string, values: Array<string> }> }, earlier: Array<{ id: string, kind: NotificationKind, topic: NotificationTopic, message: string, path: string, createdAt: string, readAt: string | null, parameters: Array<{ name: string, values: Array<string> }> }> } }> } };

export type ToldNotificationFragment = { id: string, kind: NotificationKind, topic: NotificationTopic, message: string, path: string, createdAt: string, readAt: string | null, parameters: Array<{ name: string, values: Array<string> }> };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { __typename: 'MarkNotificationsReadSuccess' } };

export type NotificationArrivedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationArrivedSubscription = { notificationArrived: { unreadNotifications: number } };

export type MailPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferencesQuery = { mailPreferences: Array<{ topic: NotificationTopic, isWanted: boolean, isFixed: boolean }>, viewer: { mailRhythm: MailRhythm } | null };

export type ChooseMailsMutationVariables = Exact<{
  input: ChooseMailsInput;
}>;


export type ChooseMailsMutation = { chooseMails: { __typename: 'ChooseMailsSuccess' } };

export type StopMailsMutationVariables = Exact<{
  input: StopMailsInput;
}>;


export type StopMailsMutation = { stopMails: { __typename: 'StopMailsSuccess', topics: Array<NotificationTopic> } };

export type RefuseMailsMutationVariables = Exact<{
  input: RefuseMailsInput;
}>;


export type RefuseMailsMutation = { refuseMails: { __typename: 'RefuseMailsSuccess' } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ToldNotificationFragmentDoc = new TypedDocumentString(`
    fragment ToldNotification on Notification {
  id
  kind
  topic
  message
  parameters {
    name
    values
  }
  path
  createdAt
  readAt
}
    `, {"fragmentName":"ToldNotification"}) as unknown as TypedDocumentString<ToldNotificationFragment, unknown>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($after: String) {
  notificationThreads(first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        size
        unread
        latest {
          ...ToldNotification
        }
        earlier {
          ...ToldNotification
        }
      }
    }
  }
}
    fragment ToldNotification on Notification {
  id
  kind
  topic
  message
  parameters {
    name
    values
  }
  path
  createdAt
  readAt
}`) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationArrivedDocument = new TypedDocumentString(`
    subscription NotificationArrived {
  notificationArrived {
    unreadNotifications
  }
}
    `) as unknown as TypedDocumentString<NotificationArrivedSubscription, NotificationArrivedSubscriptionVariables>;
export const MailPreferencesDocument = new TypedDocumentString(`
    query MailPreferences {
  mailPreferences {
    topic
    isWanted
    isFixed
  }
  viewer {
    mailRhythm
  }
}
    `) as unknown as TypedDocumentString<MailPreferencesQuery, MailPreferencesQueryVariables>;
export const ChooseMailsDocument = new TypedDocumentString(`
    mutation ChooseMails($input: ChooseMailsInput!) {
  chooseMails(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ChooseMailsMutation, ChooseMailsMutationVariables>;
export const StopMailsDocument = new TypedDocumentString(`
    mutation StopMails($input: StopMailsInput!) {
  stopMails(input: $input) {
    __typename
    ... on StopMailsSuccess {
      topics
    }
  }
}
    `) as unknown as TypedDocumentString<StopMailsMutation, StopMailsMutationVariables>;
export const RefuseMailsDocument = new TypedDocumentString(`
    mutation RefuseMails($input: RefuseMailsInput!) {
  refuseMails(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RefuseMailsMutation, RefuseMailsMutationVariables>;