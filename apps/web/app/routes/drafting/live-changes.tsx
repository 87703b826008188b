import { DeclarationChangedDocument } from '@sic/api-client/drafting';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { useNavigation, useRevalidator } from 'react-router';
import { useLive } from '../../live.js';
import '../../layout/live-bar.css';

export interface LiveChangesProps {
  readonly declarationId: string;
  /** Only what happens to this amendment. */
  readonly amendmentId?: string;
  /** What the page shows; once it has been read again, it is current. */
  readonly current: object;
}

/** What may not be shown any more leaves the page at once, and comes back when it may be shown again. */
const atOnce: readonly string[] = ['RELOAD', 'AMENDMENT_HIDDEN', 'AMENDMENT_RESTORED'];

/** Events that follow from what the reader has just done come within this time. */
const OWN_MS = 4_000;

/**
 * Says quietly that something has changed since the page was read, and shows it when the reader wants: the text does
 * not move under their eyes.
 */
export function LiveChanges({ declarationId, amendmentId, current }: LiveChangesProps) {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  const { revalidate, state } = useRevalidator();
  const { formMethod } = useNavigation();
  const actedAt = useRef(Number.NEGATIVE_INFINITY);
  if (formMethod === 'POST') actedAt.current = Date.now();

  useEffect(() => setCount(0), [current]);
  useLive(DeclarationChangedDocument, { declarationId }, ({ declarationChanged: change }) => {
    if (atOnce.includes(change.kind)) return void revalidate();
    const isElsewhere = amendmentId !== undefined && change.amendmentId !== amendmentId;
    if (isElsewhere || Date.now() - actedAt.current < OWN_MS) return;
    setCount((before) => before + 1);
  });

  return (
    <div className="live-changes no-print" role="status">
      {count === 0 ? null : (
        <p className="live-changes-bar">
          {t('live.changes', { count: count })}
          <button
            type="button"
            className="button button-small"
            disabled={state !== 'idle'}
            onClick={() => revalidate()}
          >
            {t('live.show')}
          </button>
        </p>
      )}
    </div>
  );
}
