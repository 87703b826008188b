import { defineEvent } from '@sic/outbox';

/** A mail was written and is to be sent. */
export const MailQueued = defineEvent<{ mailId: string }>('mail.queued');

export const mailEvents = [MailQueued];
