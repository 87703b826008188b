import { NavLink } from 'react-router';
import './link-tabs.css';

export interface LinkTab {
  readonly to: string;
  readonly label: string;
  /** How many things stand behind it. */
  readonly count?: number;
  /** Active only on exactly this path: for the tab whose path begins all others. */
  readonly isExact?: boolean;
}

/** Sibling pages as tabs. They are links: each has its address, and none needs JavaScript. */
export function LinkTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className="link-tabs">
      <ul>
        {tabs.map(({ to, label: name, count, isExact }) => (
          <li key={to}>
            <NavLink to={to} end={isExact ?? false} preventScrollReset>
              {name}
              {count === undefined ? null : <span className="link-tabs-count">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
