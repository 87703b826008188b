import { useTranslation } from '@sic/ui/translation';
import { useSearchParams } from 'react-router';
import { Done } from '../../../layout/done.js';

const acts = [
  'register',
  'wait',
  'pending',
  'present',
  'sent',
  'series',
  'accept',
  'accept-named',
  'decline',
  'cancel',
  'substitute',
  'revoke-feed',
] as const;

/** What the member has just done with a seat. */
export function SeatDone({ outcome }: { readonly outcome: unknown }) {
  const { t } = useTranslation('gatherings');
  const [search] = useSearchParams();
  const [confirmed, legs] = [Number(search.get('confirmed')), Number(search.get('legs'))];
  return (
    <Done names={acts} outcome={outcome}>
      {(done) => (done === 'series' ? t('mine.done.series', { confirmed, legs }) : t(`mine.done.${done}`))}
    </Done>
  );
}
