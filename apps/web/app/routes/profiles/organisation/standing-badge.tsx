import type { OrganisationStanding } from '@sic/api-client/profiles';
import { StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

const words = {
  CONFIRMED: { tone: 'good', key: 'verified' },
  PENDING: { tone: 'caution', key: 'notVerified' },
  REFUSED: { tone: 'danger', key: 'refused' },
} as const;

/** Whether moderators have confirmed the name, kind and country of an organisation. */
export function StandingBadge({ standing }: { readonly standing: OrganisationStanding }) {
  const { t } = useTranslation('profiles');
  const { tone, key } = words[standing];
  return <StateBadge tone={tone}>{t(key)}</StateBadge>;
}
