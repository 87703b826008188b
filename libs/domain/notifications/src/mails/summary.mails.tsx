import { MailButton, MailSubheading, MailText } from '@sic/mail';
import { notificationMessage } from '@sic/messages';
import { Fragment } from 'react';
import type { NotificationContent } from '../notification/write-notification.js';
import type { MailWriter } from './mail-words.js';

/** Whole parts in one mail; of more there is only the number. */
const MAX_PARTS = 20;

/** A notification whose sentence says all there is to say. */
export function notificationMail({ kind, parameters, path }: NotificationContent): MailWriter {
  return ({ t, language, button }) => {
    const sentence = notificationMessage(language, kind, parameters) ?? kind;
    return {
      // A subject ends without a full stop, also where others follow.
      subject: sentence.replace(/\.$/u, ''),
      preheader: t('notification.preheader'),
      reason: t('notification.reason'),
      body: (
        <>
          <MailText>{sentence}</MailText>
          <MailButton {...button(t('notification.button'), path)} />
        </>
      ),
    };
  };
}

/** Several mails as one: each with its subject as heading. */
export function summaryMail(writers: readonly MailWriter[]): MailWriter {
  return (words) => {
    const { t, button } = words;
    const parts = writers.slice(0, MAX_PARTS).map((write) => write(words));
    const others = writers.length - parts.length;
    return {
      subject: t('summary.subject', { count: writers.length, first: parts[0]?.subject ?? '' }),
      preheader: parts
        .slice(1)
        .map(({ subject }) => subject)
        .join(' · '),
      reason: t('summary.reason'),
      body: (
        <>
          {parts.map(({ subject, body }, at) => (
            <Fragment key={at}>
              <MailSubheading>{subject}</MailSubheading>
              {body}
            </Fragment>
          ))}
          {others > 0 ? <MailSubheading>{t('summary.others', { count: others })}</MailSubheading> : null}
          <MailButton {...button(t('summary.button'), '/me/notifications')} />
        </>
      ),
    };
  };
}
