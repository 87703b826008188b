import type { ReactNode } from 'react';
import './empty-state.css';

/** What stands where a list would be: says why it is empty and what one can do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {children === undefined ? null : <div className="muted">{children}</div>}
      {action}
    </div>
  );
}
