import { MailQuote } from '@sic/mail';
import type { NotificationContent } from '../notification/write-notification.js';
import type { MailWriter } from './mail-words.js';
import { notificationMail } from './summary.mails.js';

/** Somebody wrote a comment: its words, and where to answer. */
export function commentMail(
  notification: NotificationContent,
  comment: { text: string; by?: string | undefined },
): MailWriter {
  return (words) => {
    const { body, ...mail } = notificationMail(notification)(words);
    return {
      ...mail,
      body: (
        <>
          <MailQuote {...(comment.by === undefined ? {} : { by: comment.by })}>{comment.text}</MailQuote>
          {body}
        </>
      ),
    };
  };
}
