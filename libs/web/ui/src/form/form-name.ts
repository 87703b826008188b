import { Children, isValidElement, type ReactNode } from 'react';
import { ConfirmDialog } from '../feedback/confirm-dialog.js';
import { SubmitButton } from './submit-button.js';

interface MaybeButton {
  readonly trigger?: unknown;
  readonly children?: ReactNode;
}

/**
 * What a form does, by the words on its first button: the name of a form for those who go by landmarks, where the page
 * gives it none. Nothing where the button stands in a component of the form.
 */
export function formName(form: ReactNode): string | undefined {
  let found: string | undefined;
  const look = (nodes: ReactNode): void =>
    Children.forEach(nodes, (node) => {
      if (found !== undefined || !isValidElement<MaybeButton>(node)) return;
      const { trigger, children } = node.props;
      if (node.type === SubmitButton) found = wordsOf(children).trim();
      else if (node.type === ConfirmDialog && typeof trigger === 'string') found = trigger;
      else if (typeof children !== 'function') look(children);
    });
  look(form);
  return found === '' ? undefined : found;
}

/** The words between tags, without the tags. */
function wordsOf(nodes: ReactNode): string {
  let words = '';
  Children.forEach(nodes, (node) => {
    if (typeof node === 'string' || typeof node === 'number') words += String(node);
    else if (isValidElement<MaybeButton>(node)) words += wordsOf(node.props.children);
  });
  return words;
}
