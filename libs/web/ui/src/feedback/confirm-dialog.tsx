import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from '../translation.js';
import { Form } from 'react-router';
import { useHydrated } from '../content/use-hydrated.js';
import './confirm-dialog.css';

export interface ConfirmDialogProps {
  /** The words on the button that opens it. */
  readonly trigger: string;
  readonly title: string;
  /** What will happen, and to whom. */
  readonly children: ReactNode;
  /** The words on the button that does it: a verb, such as "Withdraw amendment". */
  readonly confirm: string;
  /** Where the form goes; the page's own action unless given. */
  readonly action?: string;
  /** Hidden fields of the form, such as `{ intent: 'withdraw', id }`. */
  readonly values: Readonly<Record<string, string>>;
  readonly isDangerous?: boolean;
}

/**
 * Asks before something that can't be undone. Without JavaScript the question stands in the page, folded up, and the
 * same form does it.
 */
export function ConfirmDialog({ trigger, title, children, confirm, action, values, isDangerous }: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isHydrated = useHydrated();
  const form = (
    <Form method="post" action={action} onSubmit={() => dialog.current?.close()}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="confirm-body">{children}</div>
      <div className="row">
        <button type="submit" className={isDangerous ? 'button button-danger' : 'button'}>
          {confirm}
        </button>
        {isHydrated ? (
          <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        ) : null}
      </div>
    </Form>
  );
  if (!isHydrated) {
    return (
      <details className="confirm-folded">
        <summary className="button button-quiet">{trigger}</summary>
        <p className="confirm-title">{title}</p>
        {form}
      </details>
    );
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => dialog.current?.showModal()}>
        {trigger}
      </button>
      <dialog ref={dialog} aria-labelledby={heading} className="confirm-dialog">
        <p id={heading} className="confirm-title">
          {title}
        </p>
        {form}
      </dialog>
    </>
  );
}
