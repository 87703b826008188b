import { Question } from '@sic/ui';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from '@sic/ui/translation';
import { useBeforeUnload, useBlocker } from 'react-router';

/** Asks before a page is left on which something was typed and not sent. One per page. */
export function LeaveQuestion({ isAtRisk }: { readonly isAtRisk: () => boolean }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isAtRisk() && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload(
    useCallback(
      (event) => {
        if (isAtRisk()) event.preventDefault();
      },
      [isAtRisk],
    ),
  );
  const isAsking = blocker.state === 'blocked';
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsking]);
  return (
    <Question
      ref={dialog}
      title={t('leave.title')}
      onCancel={(event) => {
        event.preventDefault();
        blocker.reset?.();
      }}
    >
      <p className="question-body">{t('leave.text')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => blocker.reset?.()}>
          {t('leave.stay')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => blocker.proceed?.()}>
          {t('leave.go')}
        </button>
      </div>
    </Question>
  );
}
