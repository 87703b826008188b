import type { ReactNode } from 'react';
import './state-badge.css';

/** `neutral` for what is open, `accent` for what goes on now, `good`/`caution`/`danger` for how it ended. */
export type Tone = 'neutral' | 'accent' | 'good' | 'caution' | 'danger';

/** The state of a thing in a word. The word says it; the colour only helps. */
export function StateBadge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`state-badge state-${tone}`}>{children}</span>;
}
