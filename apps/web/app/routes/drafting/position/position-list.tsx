import type { PositionKind } from '@sic/api-client/discussion';
import type { PositionsFragment } from '@sic/api-client/drafting';
import { StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { MemberName } from '../member-name.js';
import './position-list.css';

type Position = PositionsFragment['edges'][number]['node'];

const tones = { AGREE: 'good', CAN_LIVE_WITH: 'neutral', CONCERN: 'caution', BLOCK: 'danger' } as const;
const order: readonly PositionKind[] = ['BLOCK', 'CONCERN', 'CAN_LIVE_WITH', 'AGREE'];

/** Who holds which position and why; objections first, so that they are heard. */
export function PositionList({ positions }: { readonly positions: PositionsFragment }) {
  const { t } = useTranslation('drafting');
  if (positions.edges.length === 0) return <p className="muted">{t('positions.none')}</p>;
  return (
    <ul className="plain-list position-groups">
      {order.map((kind) => {
        const holding: Position[] = positions.edges
          .map(({ node }) => node)
          .filter((position) => position.kind === kind);
        if (holding.length === 0) return null;
        const withReason = holding.filter(({ reason }) => reason !== null && reason !== '');
        const silent = holding.filter(({ reason }) => reason === null || reason === '');
        return (
          <li key={kind}>
            <StateBadge tone={tones[kind]}>
              {t(`position.${kind}`)} ({holding.length})
            </StateBadge>
            {withReason.map((position) => (
              <blockquote key={position.id} className="position-reason">
                <p dir="auto">{position.reason}</p>
                <footer className="small muted">
                  <MemberName member={position.member} />
                  {position.isForEarlierWording ? <> · {t('positions.forEarlier')}</> : null}
                </footer>
              </blockquote>
            ))}
            {silent.length === 0 ? null : (
              <p className="small">
                {silent.map(({ id, member, isForEarlierWording }, index) => (
                  <span key={id}>
                    {index === 0 ? null : ', '}
                    <MemberName member={member} />
                    {isForEarlierWording ? ` (${t('positions.forEarlier')})` : null}
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
