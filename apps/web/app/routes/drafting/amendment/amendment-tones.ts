import type { AmendmentStatus } from '@sic/api-client/drafting';
import type { Tone } from '@sic/ui';

/** How each status of an amendment looks. */
export const amendmentTones: Readonly<Record<AmendmentStatus, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'accent',
  ACCEPTED: 'good',
  ACCEPTED_WITH_CHANGES: 'good',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
  SUPERSEDED: 'neutral',
  NOT_DECIDED: 'neutral',
};
