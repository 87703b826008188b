import { AuditRecord } from '@sic/database';
import { mailEvents, QueuedMail } from '@sic/mail';
import { outboxEntities } from '@sic/outbox';
import { domains } from './domains.js';

/** Every table of the platform; a migration is generated from what the database lacks of them. */
export const entities = [
  AuditRecord,
  ...outboxEntities,
  QueuedMail,
  ...domains.flatMap((domain) => [...domain.entities]),
];

/** Every event that is published; the worker refuses to start when one has no handler. */
export const events = [...mailEvents, ...domains.flatMap((domain) => [...domain.events])];
