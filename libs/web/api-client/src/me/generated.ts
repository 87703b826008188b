/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an amendment does to its clause. */
export type AmendmentKind =
  /** Takes the clause out of the text. */
  | 'DELETE'
  /** Puts a new clause after it. */
  | 'INSERT_AFTER'
  /** Gives the clause another wording. */
  | 'REPLACE';

/** Where an amendment stands. */
export type AmendmentStatus =
  /** Its words stand in the next version. */
  | 'ACCEPTED'
  /** The next version has other words, decided because of it. */
  | 'ACCEPTED_WITH_CHANGES'
  /** Only its proposer can read it. */
  | 'DRAFT'
  /** It was open when the last phase ended in which it could be decided, and none is planned. */
  | 'NOT_DECIDED'
  /** It was not accepted; the decision says why. */
  | 'REJECTED'
  /** Everybody can read it, and it waits for a decision. */
  | 'SUBMITTED'
  /** The text says already what it proposed. */
  | 'SUPERSEDED'
  /** Its proposer took it back. */
  | 'WITHDRAWN';

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

/** Where a registration stands. Only OFFERED and CONFIRMED have a seat. */
export type RegistrationState =
  /** The person or their organisation gave it back. */
  | 'CANCELLED'
  /** An organiser ended it, or the gathering was cancelled. */
  | 'CANCELLED_BY_ORGANISER'
  /** The person has a seat. */
  | 'CONFIRMED'
  /** The person declined the offered seat. */
  | 'DECLINED'
  /** The offer lapsed without an answer. */
  | 'EXPIRED'
  /** A seat is held until a deadline. */
  | 'OFFERED'
  /** Until moderators have confirmed the organisation. It keeps its place by the time of sign-up. */
  | 'PENDING_APPROVAL'
  /** Moderators refused the organisation, or no seats are for what it was confirmed as. */
  | 'REJECTED'
  /** An organiser took the offer back. */
  | 'REVOKED'
  /** A substitute took the seat over. */
  | 'SUPERSEDED'
  /** On the waitlist. */
  | 'WAITLISTED';

/** What a member may do in the name of an organisation. */
export type RepresentationRole =
  /** Speaks for the organisation and describes it. */
  | 'REPRESENTATIVE'
  /** May also commit the organisation, by signing in its name. */
  | 'SIGNATORY';

/** The state of a representation. */
export type RepresentationState =
  /** The member has asked and waits for an answer. */
  | 'ASKED'
  /** The member acts for the organisation. */
  | 'CONFIRMED'
  /** The representation ended, or the request was taken back. */
  | 'ENDED'
  /** The request was refused, with a reason. */
  | 'REFUSED';

export type MyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPageQuery = { notificationThreads: { totalCount: number, edges: Array<{ node: { size: number, unread: number, latest: { id: string, kind: NotificationKind, topic: NotificationTopic, message: string, path: string, createdAt: string, readAt: string | null, parameters: Array<{ name: string, values: Array<string> }> }, earlier: Array<{ id: string, kind: NotificationKind, topic: NotificationTopic, message: string, path: string, createdAt: string, readAt: string | null, parameters: Array<{ name: string, values: Array<string> }> }> } }> }, viewer: { member: { id: string, name: string | null, representations: { edges: Array<{ node: { id: string, role: RepresentationRole, state: RepresentationState, organisation: { id: string, name: string | null } } }> } } } | null, myModerationDecisions: { totalCount: number }, myAmendments: { totalCount: number, edges: Array<{ node: { id: string, number: number, status: AmendmentStatus, isInConflict: boolean, kind: AmendmentKind, viewerCan: { resolveConflict: boolean, proposeAsNewClause: boolean }, target: { clauseNumber: number | null, clauseHeading: string | null, declarationTitle: string, language: string } } }> }, myRegistrations: { edges: Array<{ node: { id: string, state: RegistrationState, isActive: boolean, personName: string | null, isOwn: boolean, offerDeadline: string | null, gathering: { slug: string, title: string, startsAt: string, endsAt: string, timeZone: string } | null } }> } };

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

export const MyPageDocument = new TypedDocumentString(`
    query MyPage {
  notificationThreads(first: 6) {
    totalCount
    edges {
      node {
        size
        unread
        latest {
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
        earlier {
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
      }
    }
  }
  viewer {
    member {
      id
      name
      representations(first: 100) {
        edges {
          node {
            id
            role
            state
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
  myModerationDecisions(first: 1) {
    totalCount
  }
  myAmendments(first: 6) {
    totalCount
    edges {
      node {
        id
        number
        status
        isInConflict
        kind
        viewerCan {
          resolveConflict
          proposeAsNewClause
        }
        target {
          clauseNumber
          clauseHeading
          declarationTitle
          language
        }
      }
    }
  }
  myRegistrations(when: CURRENT, first: 100) {
    edges {
      node {
        id
        state
        isActive
        personName
        isOwn
        offerDeadline
        gathering {
          slug
          title
          startsAt
          endsAt
          timeZone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPageQuery, MyPageQueryVariables>;