import type { Position } from '@sic/api-client/drafting';
import type { PersonFragment } from '@sic/api-client/drafting';
import { StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { MemberName } from '../member-name.js';
import './supporter-list.css';

export interface Supporter {
  readonly id: string;
  readonly position: Position;
  readonly reason: string | null;
  readonly isForEarlierWording: boolean;
  readonly member: PersonFragment | null;
}

const tones = { AGREE: 'good', CAN_LIVE_WITH: 'neutral', CONCERN: 'caution', BLOCK: 'danger' } as const;
const order: readonly Position[] = ['BLOCK', 'CONCERN', 'CAN_LIVE_WITH', 'AGREE'];

/** Who holds which position and why; objections first, so that they are heard. */
export function SupporterList({ supporters }: { readonly supporters: readonly Supporter[] }) {
  const { t } = useTranslation('drafting');
  if (supporters.length === 0) return <p className="muted">{t('support.none')}</p>;
  return (
    <ul className="plain-list supporter-groups">
      {order.map((position) => {
        const holding = supporters.filter((support) => support.position === position);
        if (holding.length === 0) return null;
        const withReason = holding.filter(({ reason }) => reason !== null && reason !== '');
        const silent = holding.filter(({ reason }) => reason === null || reason === '');
        return (
          <li key={position}>
            <StateBadge tone={tones[position]}>
              {t(`position.${position}`)} ({holding.length})
            </StateBadge>
            {withReason.map((support) => (
              <blockquote key={support.id} className="supporter-reason">
                <p dir="auto">{support.reason}</p>
                <footer className="small muted">
                  <MemberName member={support.member} />
                  {support.isForEarlierWording ? <> · {t('support.forEarlier')}</> : null}
                </footer>
              </blockquote>
            ))}
            {silent.length === 0 ? null : (
              <p className="small">
                {silent.map(({ id, member, isForEarlierWording }, index) => (
                  <span key={id}>
                    {index === 0 ? null : ', '}
                    <MemberName member={member} />
                    {isForEarlierWording ? ` (${t('support.forEarlier')})` : null}
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
