import { ConfirmDialog, MessageBox, type FormOutcome } from '@sic/ui';
import type { ReactNode } from 'react';

export interface EditableListProps<Item> {
  readonly items: readonly Item[];
  /** The line that an item folds up to. */
  readonly summary: (item: Item) => string;
  /** The form of an item; of a new one without. `outcome` is what came of sending it. */
  readonly form: (item: Item | undefined, outcome: FormOutcome | undefined) => ReactNode;
  /** The words on the line that opens the form of a new item. */
  readonly add: string;
  readonly isAdding?: boolean;
  readonly removal: {
    /** What the form of the question sends as `intent`. */
    readonly intent: string;
    readonly confirm: string;
    readonly title: (item: Item) => string;
    readonly text: string;
    /** Whether the server lets the reader remove this item; every one without it. */
    readonly isOffered?: (item: Item) => boolean;
  };
  /** What came of the last form of the page's part, whichever item it was about. */
  readonly outcome: FormOutcome | undefined;
}

/** Things that belong to a gathering, each with its form folded up, and one more to add. */
export function EditableList<Item extends { readonly id: string }>(props: EditableListProps<Item>) {
  const { items, summary, form, add, isAdding = false, removal, outcome } = props;
  const isRemoval = outcome?.values['intent'] === removal.intent;
  const sent = isRemoval ? undefined : outcome;
  const edited = sent?.values['id'];
  return (
    <>
      {isRemoval && outcome?.formError !== undefined ? (
        <MessageBox tone="danger" isNews>
          <p>{outcome.formError}</p>
        </MessageBox>
      ) : null}
      <ul className="plain-list stack">
        {items.map((item) => (
          <li key={item.id} className="card">
            <details open={edited === item.id}>
              <summary>{summary(item)}</summary>
              {form(item, edited === item.id ? sent : undefined)}
              {removal.isOffered?.(item) === false ? null : (
                <ConfirmDialog
                  trigger={removal.confirm}
                  title={removal.title(item)}
                  confirm={removal.confirm}
                  values={{ intent: removal.intent, id: item.id }}
                  isDangerous
                >
                  {removal.text}
                </ConfirmDialog>
              )}
            </details>
          </li>
        ))}
      </ul>
      <details open={isAdding || edited === ''}>
        <summary>{add}</summary>
        {form(undefined, edited === '' ? sent : undefined)}
      </details>
    </>
  );
}
