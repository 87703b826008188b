import { EmptyState, ListOrder, Pager, type PagerProps } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './directory-list.css';

export interface DirectoryListProps<Node> {
  readonly found: {
    readonly edges: readonly { readonly node: Node }[];
    readonly totalCount: number;
    readonly pageInfo: PagerProps['pageInfo'];
  };
  /** How many were found, in words. */
  readonly count: string;
  readonly sort: 'NAME' | 'NEWEST';
  readonly emptyTitle: string;
  /** The whole directory. */
  readonly path: string;
  readonly children: (node: Node) => ReactNode;
}

/** What a search in a directory found, as cards. */
export function DirectoryList<Node extends { readonly id: string }>(props: DirectoryListProps<Node>) {
  const { found, count, sort, emptyTitle, path, children } = props;
  const { t } = useTranslation('profiles');
  return (
    <>
      <ListOrder by={sort === 'NAME' ? 'name' : 'latest'}>{count}</ListOrder>
      {found.edges.length === 0 ? (
        <EmptyState title={emptyTitle} action={<Link to={path}>{t('directory.all')}</Link>}>
          {t('directory.noneText')}
        </EmptyState>
      ) : (
        <ul className="cards directory-list">
          {found.edges.map(({ node }) => (
            <li key={node.id} className="card">
              {children(node)}
            </li>
          ))}
        </ul>
      )}
      <Pager pageInfo={found.pageInfo} totalCount={found.totalCount} shown={found.edges.length} />
    </>
  );
}
