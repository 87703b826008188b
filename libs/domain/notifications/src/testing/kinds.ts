import type { DynamicModule } from '@nestjs/common';
import { discussionDomain } from '@sic/discussion';
import { draftingDomain } from '@sic/drafting';
import { gatheringsDomain } from '@sic/gatherings';
import { identityDomain } from '@sic/identity';
import { moderationDomain } from '@sic/moderation';
import { type DomainManifest, DomainsModule } from '@sic/operations';
import { processesDomain } from '@sic/processes';
import { profilesDomain } from '@sic/profiles';

/** The manifests of the domains of which people are told something. */
export const manifests: readonly DomainManifest[] = [
  identityDomain,
  profilesDomain,
  moderationDomain,
  discussionDomain,
  processesDomain,
  draftingDomain,
  gatheringsDomain,
];

/** These domains, for tests of what people are told. */
export function domainsToTellOf(): DynamicModule {
  return DomainsModule.with(manifests);
}
