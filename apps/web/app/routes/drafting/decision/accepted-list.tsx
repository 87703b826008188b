import type { PersonFragment } from '@sic/api-client/drafting';
import { asWritten } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { MemberName } from '../member-name.js';

export interface AcceptedListProps {
  readonly amendments: readonly {
    readonly id: string;
    readonly number: number;
    readonly proposer: PersonFragment | null;
    readonly decision: { readonly reason: string } | null;
  }[];
}

/** Which accepted amendments made a change: whose they are, and why they were accepted. Nothing when there are none. */
export function AcceptedList({ amendments }: AcceptedListProps) {
  const { t } = useTranslation('drafting');
  if (amendments.length === 0) return null;
  return (
    <ul className="plain-list small accepted-list">
      {amendments.map(({ id, number, proposer, decision }) => (
        <li key={id}>
          <Link to={`/amendments/${id}`}>{t('amendment.name', { number })}</Link> {t('amendment.by')}{' '}
          <MemberName member={proposer} />
          {decision === null ? null : (
            <>
              : <span {...asWritten(decision.reason)}>{decision.reason}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
