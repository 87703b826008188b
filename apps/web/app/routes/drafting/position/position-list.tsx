import type { PositionKind } from '@sic/api-client/discussion';
import type { PositionsFragment } from '@sic/api-client/drafting';
import { asWritten, MessageBox, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { ReportLink } from '../../../layout/report-link.js';
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
        const [withReason, silent] = [holding.filter(hasReason), holding.filter((position) => !hasReason(position))];
        return (
          <li key={kind}>
            <StateBadge tone={tones[kind]}>
              {t(`position.${kind}`)} ({holding.length})
            </StateBadge>
            {withReason.map((position) => (
              <PositionReason key={position.id} position={position} />
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

/** A position that was given a reason, also where it is hidden. */
function hasReason({ reason, isReasonHidden }: Position): boolean {
  return isReasonHidden || (reason !== null && reason !== '');
}

function PositionReason({ position }: { readonly position: Position }) {
  const { t } = useTranslation('drafting');
  const { id, reason, isReasonHidden, isForEarlierWording, member, viewerCan } = position;
  return (
    <blockquote id={`position-${id}`} className="position-reason">
      {reason === null ? (
        <p className="muted">{t('positions.reasonHidden')}</p>
      ) : (
        <>
          {isReasonHidden ? <MessageBox tone="caution" title={t('positions.reasonHiddenOwn')} /> : null}
          <p {...asWritten(reason)}>{reason}</p>
        </>
      )}
      <footer className="position-footer small muted">
        <span>
          <MemberName member={member} />
          {isForEarlierWording ? <> · {t('positions.forEarlier')}</> : null}
        </span>
        {reason === null ? null : (
          <span className="no-print">
            <ReportLink kind="position" id={id} viewerCan={viewerCan}>
              {t('report')}
            </ReportLink>
          </span>
        )}
      </footer>
    </blockquote>
  );
}
