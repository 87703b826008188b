import type { ReactNode } from 'react';
import './message-box.css';

interface MessageBoxProps {
  /** For an address that leads here. */
  readonly id?: string;
  readonly tone?: 'info' | 'good' | 'caution' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
  /** For what has just happened: the focus goes here, so that a screen reader says it and one reads on from it. */
  readonly isNews?: boolean;
}

/** A passage that stands out: what happened, what to know before going on. */
export function MessageBox({ id, tone = 'info', title, children, isNews = false }: MessageBoxProps) {
  return (
    <div
      id={id}
      className={`message-box message-box-${tone}`}
      {...(isNews ? { role: tone === 'danger' ? 'alert' : 'status', tabIndex: -1, 'data-news': '' } : {})}
    >
      {title === undefined ? null : <p className="message-box-title">{title}</p>}
      {children}
    </div>
  );
}
