import { GatheringMessageSent, GatheringsReader, OrganiserNamed } from '@sic/gatherings';
import { notifies } from './delivery/notifies.js';
import { gatheringMessageMail } from './mails/gatherings.mails.js';
import { notificationMail } from './mails/summary.mails.js';
import { type Person, personOf } from './seat-person.js';

/** Sends what organisers wrote to the people whom they chose, each once; a test to its author alone. */
export const OnGatheringMessageSent = notifies(
  GatheringMessageSent,
  'notifications.send-gathering-message',
  async (find, tx, { messageId }) => {
    const message = await find(GatheringsReader).message(tx, messageId);
    if (!message) return [];
    const registrations = await find(GatheringsReader).registrations(tx, message.registrationIds);
    const people: (Pick<Person, 'to' | 'isAnswered'> | null)[] =
      message.isTest && message.authorId !== null ? [{ to: message.authorId, isAnswered: true }] : [];
    // One after the other: a transaction has one connection.
    for (const registration of registrations.values()) people.push(await personOf(tx, find, registration));
    const { title, subject } = message;
    const notification = {
      kind: 'GATHERING_MESSAGE',
      parameters: { title, subject },
      path: `/gatherings/${message.slug}`,
    } as const;
    const thing = `gathering-message.${messageId}`;
    return people
      .filter((person) => person !== null)
      .map(({ to, isAnswered }) => ({
        to: [to],
        key: typeof to === 'string' ? thing : `${thing}.${to.email}`,
        notification,
        mail: {
          write: gatheringMessageMail(message),
          ...(isAnswered ? {} : { told: { thing, allowance: 'caused-by-others' } as const }),
        },
      }));
  },
);

/** Tells a member that they organise a gathering from now on. */
export const OnOrganiserNamed = notifies(
  OrganiserNamed,
  'notifications.tell-organiser',
  async (find, tx, { gatheringId, accountId }, event) => {
    const gathering = await find(GatheringsReader).gathering(tx, gatheringId);
    if (!gathering) return [];
    const notification = {
      kind: 'ORGANISER_NAMED',
      parameters: { title: gathering.title },
      path: `/gatherings/${gathering.slug}/manage`,
    } as const;
    const mail = { write: notificationMail(notification) };
    return [{ to: [accountId], key: `organiser-named.${event.id}`, notification, mail }];
  },
);
