import type { ReactNode } from 'react';
import './message-box.css';

interface MessageBoxProps {
  readonly tone?: 'info' | 'good' | 'caution' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once: for what has just happened. */
  readonly isNews?: boolean;
}

/** A passage that stands out: what happened, what to know before going on. */
export function MessageBox({ tone = 'info', title, children, isNews = false }: MessageBoxProps) {
  return (
    <div
      className={`message-box message-box-${tone}`}
      role={isNews ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      {title === undefined ? null : <p className="message-box-title">{title}</p>}
      {children}
    </div>
  );
}
