import { useId, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from '../translation.js';
import { Form } from 'react-router';
import { HiddenFields } from '../form/hidden-fields.js';
import { Question } from './question.js';

interface ConfirmDialogProps {
  /** The words on the button that opens it. */
  readonly trigger: string;
  readonly title: string;
  /** What will happen, and to whom. */
  readonly children: ReactNode;
  /** The words on the button that does it: a verb, such as "Withdraw amendment". */
  readonly confirm: string;
  /** Where the form goes; the page's own action unless given. */
  readonly action?: string;
  /** Hidden fields of the form, such as `{ intent: 'withdraw', id }`. Without them the form around the dialog is sent. */
  readonly values?: Readonly<Record<string, string>>;
  /** `main` for the one button that a form is about. */
  readonly look?: 'main' | 'quiet';
  readonly isDangerous?: boolean;
  /**
   * Whether the form around the dialog is filled in. If not, it is sent without a question, so that its page says what
   * is missing.
   */
  readonly isReady?: () => boolean;
}

/**
 * Asks before something that can't be undone. The browser itself opens and closes the question, so it needs no script;
 * for browsers that know no commands `apps/web/site/dialogs.ts` does it.
 */
export function ConfirmDialog({
  trigger,
  title,
  children,
  confirm,
  action,
  values,
  look = 'quiet',
  isDangerous,
  isReady,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const question = (
    <>
      <div className="question-body">{children}</div>
      <div className="row">
        <button type="submit" className={isDangerous ? 'button button-danger' : 'button'} onClick={closeQuestion}>
          {confirm}
        </button>
        {/* The way back has the focus, so that a key pressed twice does nothing that cannot be undone. */}
        <button type="button" className="button button-quiet" autoFocus {...commands(id, 'close')}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
  return (
    <>
      <button
        type="button"
        className={look === 'main' ? 'button' : 'button button-quiet'}
        onClickCapture={(event) => {
          if (isReady === undefined || isReady()) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        {...commands(id, 'show-modal')}
      >
        {trigger}
      </button>
      <Question id={id} title={title}>
        {values === undefined ? (
          question
        ) : (
          <Form method="post" action={action}>
            <HiddenFields values={values} />
            {question}
          </Form>
        )}
      </Question>
    </>
  );
}

/** What makes a button open or close a dialog without a script; React does not know these attributes. */
function commands(id: string, command: 'show-modal' | 'close'): object {
  return { command, commandfor: id };
}

/** Where the answer does not load the page again, the question has to go. */
function closeQuestion({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  currentTarget.closest('dialog')?.close();
}
