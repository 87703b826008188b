import { AuditRecord } from '@sic/database';
import { identityEntities } from '@sic/identity';
import { outboxEntities } from '@sic/outbox';
import { profilesEntities } from '@sic/profiles';

export const entities = [AuditRecord, ...outboxEntities, ...identityEntities, ...profilesEntities];
