import { asWritten, StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { Amendment } from '../amendment/amendment-page.js';
import { MemberName } from '../member-name.js';

/** How many members have a concern about an amendment or block it. */
export function objectionCount({ positionCounts: { concern, block } }: Amendment): number {
  return concern + block;
}

/** The concerns and blocks that are open, for who decides. Nothing when there are none. */
export function OpenObjections({ amendment }: { readonly amendment: Amendment }) {
  const { t } = useTranslation('drafting');
  const count = objectionCount(amendment);
  if (count === 0) return null;
  const positions = amendment.positions.edges.map(({ node }) => node);
  const shown = positions.filter(({ kind }) => kind === 'BLOCK' || kind === 'CONCERN');
  return (
    <div className="open-objections">
      <h3 className="small-heading">{t('objections.title', { count })}</h3>
      <p className="small">{t('objections.text')}</p>
      <ul className="plain-list">
        {shown.map(({ id, kind, reason, member, isForEarlierWording }) => (
          <li key={id}>
            <StateBadge tone={kind === 'BLOCK' ? 'danger' : 'caution'}>{t(`position.${kind}`)}</StateBadge>{' '}
            <MemberName member={member} />
            {isForEarlierWording ? <span className="muted small"> ({t('positions.forEarlier')})</span> : null}
            {reason === null ? (
              <p>
                <em>{t('objections.hidden')}</em>
              </p>
            ) : (
              <p className="kept-text" {...asWritten(reason)}>
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
      {count > shown.length ? <p className="small">{t('objections.more', { count: count - shown.length })}</p> : null}
    </div>
  );
}
