import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly tone?: 'info' | 'good' | 'caution' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once: for what has just happened. */
  readonly isNews?: boolean;
}

/** A passage that stands out: what happened, what to know before going on. */
export function Notice({ tone = 'info', title, children, isNews = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={isNews ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
