import { useTranslation } from '@sic/ui/translation';

export interface PositionCounts {
  readonly agree: number;
  readonly canLiveWith: number;
  readonly concern: number;
  readonly block: number;
}

const kinds = ['agree', 'canLiveWith', 'concern', 'block'] as const;

/** How many hold which position, in words; `none` when nobody has said anything. */
export function PositionSummary({ counts, none }: { readonly counts: PositionCounts; readonly none: string }) {
  const { t } = useTranslation('drafting');
  const held = kinds.filter((kind) => counts[kind] > 0);
  if (held.length === 0) return <>{none}</>;
  return <>{held.map((kind) => t(`positions.${kind}`, { count: counts[kind] })).join(' · ')}</>;
}
