import { SubmitButton, useHydrated } from '@sic/ui';
import { useId, useRef } from 'react';
import { useTranslation } from '@sic/ui/translation';

/**
 * Publishes, after a question. Stands in the form with the note; without JavaScript the question is read before the
 * button.
 */
export function PublishButton({ number, openCount }: { readonly number: number; readonly openCount: number }) {
  const { t } = useTranslation('drafting');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isHydrated = useHydrated();
  const question = (
    <>
      <p id={title} className="confirm-title">
        {t('publish.title', { number })}
      </p>
      <p>{t('publish.text')}</p>
      {openCount === 0 ? null : <p>{t('publish.carry', { count: openCount })}</p>}
    </>
  );
  if (!isHydrated) {
    return (
      <div className="stack">
        {question}
        <SubmitButton>{t('publish.submit', { number })}</SubmitButton>
      </div>
    );
  }
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {t('publish.open', { number })}
      </button>
      <dialog ref={dialog} aria-labelledby={title} className="confirm-dialog">
        {question}
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={(event) => {
              dialog.current?.close();
              event.currentTarget.form?.requestSubmit();
            }}
          >
            {t('publish.submit', { number })}
          </button>
          <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
            {t('publish.cancel')}
          </button>
        </div>
      </dialog>
    </>
  );
}
