import { AuditRecord } from '@sic/database';
import { identityEntities } from '@sic/identity';
import { outboxEntities } from '@sic/outbox';
import { profilesEntities } from '@sic/profiles';

/** Every table of the platform; a migration is generated from what the database lacks of them. */
export const entities = [AuditRecord, ...outboxEntities, ...identityEntities, ...profilesEntities];
