import { discussionDomain } from '@sic/discussion';
import { draftingDomain } from '@sic/drafting';
import { gatheringsDomain } from '@sic/gatherings';
import { identityDomain } from '@sic/identity';
import { moderationDomain } from '@sic/moderation';
import { notificationsDomain } from '@sic/notifications';
import type { DomainManifest } from '@sic/operations';
import { processesDomain } from '@sic/processes';
import { profilesDomain } from '@sic/profiles';

/** Every domain, each after those that it imports. Nothing else names all domains. */
export const domains: readonly DomainManifest[] = [
  identityDomain,
  profilesDomain,
  moderationDomain,
  discussionDomain,
  processesDomain,
  draftingDomain,
  gatheringsDomain,
  notificationsDomain,
];
