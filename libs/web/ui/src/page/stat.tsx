import type { ReactNode } from 'react';
import './stat.css';

/** One number with what it counts. Several stand in a `<dl className="stats">`. */
export function Stat({ value, label }: { readonly value: ReactNode; readonly label: string }) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
