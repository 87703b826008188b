import type { PositionKind } from '@sic/subjects';
import type { PositionType } from './position.graphql.js';

/** What a statement of another domain reads of the viewer's own position, beside its own rows. */
export interface ViewerPositionRow {
  positionId: string | null;
  positionMemberId: string | null;
  positionKind: PositionKind | null;
  positionReason: string | null;
  positionIsReasonHidden: boolean | null;
  positionRevisionId: string | null;
  positionUpdatedAt: Date | null;
}

/** SQL: the columns of `ViewerPositionRow`, from the view that `viewerPositionJoin` joins. */
export const VIEWER_POSITION = `vp.id as "positionId", vp.member_id as "positionMemberId", vp.kind as "positionKind",
  vp.reason as "positionReason",
  vp.hidden_at is not null and vp.reason is not null as "positionIsReasonHidden", vp.revision_id as "positionRevisionId", vp.updated_at as "positionUpdatedAt"`;

/**
 * SQL: joins the viewer's own position on a thing as `vp`, through the view that this domain publishes.
 * @param subjectKind a constant, such as `amendment`
 * @param subjectId the expression of the thing's id
 * @param viewer the expression of the viewer's account, such as `$1`
 */
export function viewerPositionJoin(subjectKind: string, subjectId: string, viewer: string): string {
  return `left join member_position vp
    on vp.subject_kind = '${subjectKind}' and vp.subject_id = ${subjectId} and vp.member_id = ${viewer}`;
}

/** The viewer's position of such a row; null when they have none. */
export function toViewerPosition(row: ViewerPositionRow, isForEarlierWording: boolean): PositionType | null {
  if (row.positionId === null) return null;
  return {
    id: row.positionId,
    memberId: row.positionMemberId!,
    kind: row.positionKind!,
    reason: row.positionReason,
    isReasonHidden: row.positionIsReasonHidden!,
    updatedAt: row.positionUpdatedAt!,
    isForEarlierWording,
    // Nobody reports their own words.
    viewerCan: { reporting: null },
  };
}
