/** A mailbox: the address alone, or with the name that is shown beside it. */
export interface MailAddress {
  readonly name?: string;
  /** One address, `local@domain`, at most 254 characters. */
  readonly address: string;
}

/** A file that goes with the mail. */
export interface MailAttachment {
  readonly filename: string;
  /** For example `text/calendar; charset=utf-8`. */
  readonly contentType: string;
  readonly content: string | Buffer;
}

/** A calendar entry that mail programs offer to take over. */
export interface MailCalendarEvent {
  /** The METHOD of the calendar file: REQUEST for a new or changed entry, CANCEL to take it away. */
  readonly method: 'REQUEST' | 'PUBLISH' | 'CANCEL';
  /** A whole VCALENDAR, UTF-8. */
  readonly content: string;
  readonly filename?: string;
}

/** One mail to one person. */
export interface OutgoingMail {
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /**
   * What this mail is, for ever: the same key gives the same Message-ID, so a repeated send is recognised as one.
   * For example `amendment-decided.<amendment id>.<member id>`.
   */
  readonly key: string;
  /** Who reads the answers, as an address or `Name <address>`; the sender when absent. */
  readonly replyTo?: string;
  readonly icalEvent?: MailCalendarEvent;
  readonly attachments?: readonly MailAttachment[];
  /** Where a person stops mails of this kind (http or https): becomes `List-Unsubscribe`,
   * and must also take the POST of RFC 8058. */
  readonly unsubscribeUrl?: string;
}

/** Which rule a mail broke. Sending it again will break it again. */
export class MailRefused extends Error {
  /**
   * @param field what was wrong: `to.name`, `subject`, …
   * @param rule a sentence that completes "must …"
   */
  constructor(
    readonly field: string,
    readonly rule: string,
  ) {
    super(`Mail refused: ${field} must ${rule}.`);
    this.name = 'MailRefused';
  }
}

/** The server did not take the mail. */
export class MailNotSent extends Error {
  /** @param isPermanent true when the server refused for good (5xx): trying again is of no use. */
  constructor(
    message: string,
    readonly isPermanent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MailNotSent';
  }
}

const ADDRESS = /^[^\s@<>()[\],;:\\"]{1,64}@[^\s@<>()[\],;:\\"]{1,253}$/u;
const MAX_ADDRESS = 254;
const MAX_LINE = 400;

/**
 * Looks at everything that becomes a header.
 * @throws MailRefused naming the field and the rule
 */
export function checkMail(mail: OutgoingMail): void {
  checkAddress('to', mail.to);
  checkLine('subject', mail.subject);
  if (mail.subject.trim() === '') throw new MailRefused('subject', 'not be empty');
  if (mail.key.trim() === '') throw new MailRefused('key', 'not be empty');
  for (const attachment of mail.attachments ?? []) {
    checkLine('attachments.filename', attachment.filename);
    checkLine('attachments.contentType', attachment.contentType);
  }
  if (mail.icalEvent?.filename !== undefined) checkLine('icalEvent.filename', mail.icalEvent.filename);
  if (mail.unsubscribeUrl !== undefined) checkUrl('unsubscribeUrl', mail.unsubscribeUrl);
}

/** @throws MailRefused unless it is exactly one address with a harmless name */
export function checkAddress(field: string, { name, address }: MailAddress): void {
  if (address.length > MAX_ADDRESS || !ADDRESS.test(address)) {
    throw new MailRefused(`${field}.address`, 'be one e-mail address, such as amina@example.org');
  }
  if (name !== undefined) checkLine(`${field}.name`, name);
}

function checkLine(field: string, value: string): void {
  // CR and LF would start a header of their own, NUL ends the value for some servers; the other two
  // are line breaks to readers that follow Unicode.
  if (/[\r\n\0\u2028\u2029]/u.test(value)) throw new MailRefused(field, 'be one line, without NUL');
  if (value.length > MAX_LINE) throw new MailRefused(field, `have at most ${MAX_LINE} characters`);
}

function checkUrl(field: string, value: string): void {
  checkLine(field, value);
  if (!/^https?:\/\/[^\s<>]+$/iu.test(value)) throw new MailRefused(field, 'be an http or https address');
}
