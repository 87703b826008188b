import { AuditRecord } from '@sic/database';
import { draftingEntities } from '@sic/drafting';
import { gatheringsEntities } from '@sic/gatherings';
import { identityEntities } from '@sic/identity';
import { QueuedMail } from '@sic/mail';
import { moderationEntities } from '@sic/moderation';
import { notificationsEntities } from '@sic/notifications';
import { outboxEntities } from '@sic/outbox';
import { profilesEntities } from '@sic/profiles';

/** Every table of the platform; a migration is generated from what the database lacks of them. */
export const entities = [
  AuditRecord,
  ...outboxEntities,
  QueuedMail,
  ...identityEntities,
  ...profilesEntities,
  ...moderationEntities,
  ...draftingEntities,
  ...gatheringsEntities,
  ...notificationsEntities,
];
