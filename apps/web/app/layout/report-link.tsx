import { Link } from 'react-router';
import { useRootData } from '../root-data.js';

export interface ReportLinkProps {
  readonly kind: 'amendment' | 'comment' | 'member' | 'organisation' | 'position';
  readonly id: string;
  readonly viewerCan: { readonly report: boolean };
  /** Whether it stands alone, in a line of its own. */
  readonly isLine?: boolean;
  readonly children: string;
}

/** The way to the report form, for whom the server allows it; visitors are asked to sign in on the way. */
export function ReportLink({ kind, id, viewerCan, isLine, children }: ReportLinkProps) {
  const isVisitor = useRootData()?.viewer === null;
  if (!viewerCan.report && !isVisitor) return null;
  const link = <Link to={`/report?kind=${kind}&id=${id}`}>{children}</Link>;
  return isLine === true ? <p className="small no-print">{link}</p> : link;
}
