import type { SupportCounts, ViewerSupport } from './support.graphql.js';
import type { Position } from './support.entity.js';

/** The columns of a row that carry the counters of a subject and the viewer's own position. */
export interface SupportRow {
  agree: number;
  canLiveWith: number;
  concern: number;
  block: number;
  viewerPosition: Position | null;
  viewerReason: string | null;
  isForEarlier: boolean | null;
}

export function toCounts({ agree, canLiveWith, concern, block }: Omit<SupportRow, 'isForEarlier'>): SupportCounts {
  return { agree, canLiveWith, concern, block };
}

export function toViewerSupport({ viewerPosition, viewerReason, isForEarlier }: SupportRow): ViewerSupport | null {
  if (viewerPosition === null) return null;
  return { position: viewerPosition, reason: viewerReason, isForEarlierWording: isForEarlier === true };
}
