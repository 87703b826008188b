import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import { checkAddress, checkMail, MailNotSent } from './mail-message.js';
import type { MailAddress, OutgoingMail } from './mail-message.js';
import { messageIdFor } from './message-id.js';

export interface MailTransport {
  /**
   * Sends one mail to one person and waits until the server has taken it.
   * @returns the Message-ID, always the same for the same key
   * @throws MailRefused when a value may not become a header (never worth a retry)
   * @throws MailNotSent when the server did not take it; `isPermanent` tells whether a retry makes sense
   */
  send(mail: OutgoingMail): Promise<{ readonly messageId: string }>;
  /** Connects and greets. @throws MailNotSent when nobody answers */
  verify(): Promise<void>;
  /** Lets a mail in hand finish, then closes the connections. */
  close(): void;
}

const SECOND = 1000;

/**
 * A pool of at most three connections to one SMTP server.
 * @param smtpUrl `smtp://user:password@host:port` (STARTTLS when offered) or `smtps://…`; demand STARTTLS with `?requireTLS=true`
 * @param from the sender of every mail; its domain is also the right side of every Message-ID
 * @throws MailRefused when `from` is not an address
 */
export function createMailTransport(smtpUrl: string, from: MailAddress | string): MailTransport {
  const sender = typeof from === 'string' ? parseSender(from) : from;
  checkAddress('from', sender);
  const host = sender.address.slice(sender.address.lastIndexOf('@') + 1);
  const pool = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    maxMessages: 200,
    // A message whose connection broke is the job's to repeat, under the same Message-ID.
    maxRequeues: 1,
    idleTimeout: 60 * SECOND,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    dnsTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send(mail) {
      checkMail(mail);
      const replyTo = mail.replyTo === undefined ? undefined : parseSender(mail.replyTo);
      if (replyTo) checkAddress('replyTo', replyTo);
      const messageId = messageIdFor(mail.key, host);
      try {
        await pool.sendMail({
          from: address(sender),
          to: address(mail.to),
          ...(replyTo ? { replyTo: address(replyTo) } : {}),
          envelope: { from: sender.address, to: [mail.to.address] },
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          messageId,
          headers: automaticHeaders(mail.unsubscribeUrl),
          icalEvent: mail.icalEvent && { ...mail.icalEvent, filename: mail.icalEvent.filename ?? 'invitation.ics' },
          attachments: mail.attachments?.map((attachment) => ({ ...attachment })),
          disableFileAccess: true,
          disableUrlAccess: true,
          xMailer: false,
        });
      } catch (error) {
        throw notSent(error);
      }
      return { messageId };
    },
    async verify() {
      try {
        await pool.verify();
      } catch (error) {
        throw notSent(error);
      }
    },
    close() {
      pool.close();
    },
  };
}

function address({ name, address }: MailAddress): { name: string; address: string } {
  return { name: name ?? '', address };
}

/** `Name <address>` or the bare address, as it stands in MAIL_FROM. */
function parseSender(from: string): MailAddress {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/u.exec(from);
  return named?.[2] === undefined ? { address: from.trim() } : { name: named[1], address: named[2].trim() };
}

/** Says that a machine wrote this (RFC 3834), so that automatic replies are not sent, and how such mails are stopped. */
function automaticHeaders(unsubscribeUrl: string | undefined): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    // One click in a mail program stops them (RFC 8058): it posts to the address. To open it stops nothing.
    ...(unsubscribeUrl === undefined
      ? {}
      : {
          'List-Unsubscribe': `<${new URL(unsubscribeUrl).href}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
  };
}

function notSent(error: unknown): MailNotSent {
  const { message, responseCode, code } = error as NodemailerError & { responseCode?: number };
  // Bad credentials are the operator's to put right: the mail itself is still good.
  const isPermanent = code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
  return new MailNotSent(`The mail server did not take the mail: ${message}`, isPermanent, { cause: error });
}
