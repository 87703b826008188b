import { DraftingReader, ProcessMessageSent } from '@sic/drafting';
import { notifies } from './delivery/notifies.js';
import { processMessageMail } from './mails/process-message.mails.js';

/** Sends what editors wrote to the people whom they chose, each once; a test to its author alone. */
export const OnProcessMessageSent = notifies(
  ProcessMessageSent,
  'notifications.send-process-message',
  async (find, tx, { messageId }) => {
    const message = await find(DraftingReader).processMessage(tx, messageId);
    if (!message) return [];
    const { title, subject, isTest, authorId, memberIds, declarationSlug } = message;
    const to = isTest ? (authorId === null ? [] : [authorId]) : memberIds;
    const path = declarationSlug === null ? '/declaration' : `/declaration/${declarationSlug}`;
    const notification = { kind: 'PROCESS_MESSAGE', parameters: { title, subject }, path } as const;
    return [
      { to, key: `process-message.${messageId}`, notification, mail: { write: processMessageMail(message, path) } },
    ];
  },
);
