import type { AmendmentKind, AmendmentLineFragment } from '@sic/api-client/drafting';
import { MessageBox } from '@sic/ui';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { MemberName } from '../member-name.js';
import { useTextTools } from '../wording/text-tools.js';

export interface CollidingAmendmentsProps {
  readonly others: readonly AmendmentLineFragment[];
  readonly kind: AmendmentKind;
  /** The wording of the clause. */
  readonly base: string;
  readonly proposed: string;
}

const OWN = 'own';

/**
 * Which open amendments touch the words that are being changed, as they are typed, or add a clause at the same place. Without JavaScript, all open
 * amendments of the clause.
 */
export function CollidingAmendments({ others, kind, base, proposed }: CollidingAmendmentsProps) {
  const { t } = useTranslation('drafting');
  const tools = useTextTools();
  const typed = useDeferredValue(proposed);
  const touching = useMemo(() => {
    // Clauses that are added after the same one stand at one place, whatever their words are.
    if (kind === 'INSERT_AFTER') return others.filter((other) => other.kind === 'INSERT_AFTER').map(({ id }) => id);
    if (tools === undefined || typed === base) return [];
    const edits = others
      .filter((other) => other.kind !== 'INSERT_AFTER' && other.target.baseWording === base)
      .map(({ id, wording }) => ({ id, base, proposed: wording }));
    const own = { id: OWN, base, proposed: tools.normalMarkdown(typed) };
    return edits.flatMap((edit) => (tools.markdownCollisions([own, edit]).length > 0 ? [edit.id] : []));
  }, [tools, others, kind, base, typed]);

  if (others.length === 0) return null;
  const shown = others.filter(({ id }) => touching.includes(id));
  return (
    <div aria-live="polite">
      {shown.length === 0 ? (
        <details>
          <summary>{t('collision.others', { count: others.length })}</summary>
          <List amendments={others} />
        </details>
      ) : (
        <MessageBox tone="caution" title={t('collision.title', { count: shown.length })}>
          <List amendments={shown} />
          <p>{t('collision.hint')}</p>
        </MessageBox>
      )}
    </div>
  );
}

function List({ amendments }: { readonly amendments: readonly AmendmentLineFragment[] }) {
  const { t } = useTranslation('drafting');
  return (
    <ul>
      {amendments.map(({ id, number, kind, proposer }) => (
        <li key={id}>
          <Link to={`/amendments/${id}`} target="_blank" rel="noopener">
            {t('amendment.name', { number })}
          </Link>{' '}
          ({t(`kind.${kind}`)}), <MemberName member={proposer} />
        </li>
      ))}
    </ul>
  );
}
