import { Link, useLocation, useResolvedPath } from 'react-router';
import './link-tabs.css';

interface LinkTab {
  readonly to: string;
  readonly label: string;
  /** How many things stand behind it. */
  readonly count?: number;
  /** Active only on exactly this path: for the tab whose path begins all others. */
  readonly isExact?: boolean;
}

/**
 * Sibling pages as tabs. They are links: each has its address, and none needs JavaScript. Tabs that differ only in
 * their query (`?when=past`) are told apart by it.
 */
export function LinkTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly LinkTab[] }) {
  const names = [...new Set(tabs.flatMap(({ to }) => [...new URLSearchParams(to.split('?')[1] ?? '').keys()]))];
  return (
    <nav aria-label={label} className="link-tabs">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Tab {...tab} names={names} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ to, label, count, isExact = false, names }: LinkTab & { readonly names: readonly string[] }) {
  const { pathname, search } = useLocation();
  const target = useResolvedPath(to);
  const isThere = isExact ? pathname === target.pathname : `${pathname}/`.startsWith(`${target.pathname}/`);
  const [wanted, current] = [new URLSearchParams(target.search), new URLSearchParams(search)];
  const isActive = isThere && names.every((name) => wanted.get(name) === current.get(name));
  return (
    <Link
      to={to}
      preventScrollReset
      className={isActive ? 'active' : undefined}
      aria-current={isActive ? 'page' : undefined}
    >
      {label}
      {count === undefined ? null : <span className="link-tabs-count">{count}</span>}
    </Link>
  );
}
