import { MessageBox } from '@sic/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface DoneProps<Name extends string> {
  /** What the actions that lead to this page say in its address. */
  readonly names: readonly Name[];
  /** The answer of the page's action: after a refusal, what was done before is no longer said. */
  readonly outcome?: unknown;
  /** The sentence for each name. */
  readonly children: (name: Name) => ReactNode;
}

/**
 * What the form that led here has done, in one sentence: an action says it in the address, as `?done=saved`, and
 * with `#done` where the sentence is not at the top of the page.
 */
export function Done<Name extends string>({ names, outcome, children }: DoneProps<Name>) {
  const done = useDone(names, outcome);
  return done === undefined ? null : (
    <MessageBox id="done" tone="good" isNews>
      <p>{children(done)}</p>
    </MessageBox>
  );
}

/** The same without the message, for a page that says it in a form of its own. */
export function useDone<Name extends string>(names: readonly Name[], outcome?: unknown): Name | undefined {
  const [search] = useSearchParams();
  return outcome === undefined ? names.find((name) => name === search.get('done')) : undefined;
}
