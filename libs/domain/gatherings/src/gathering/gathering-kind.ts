/** What a gathering is. */
export const GatheringKind = {
  SUMMER_SCHOOL: 'summer_school',
  POLICY_ROUNDTABLE: 'policy_roundtable',
  RELAY_LEG: 'relay_leg',
  CONFERENCE: 'conference',
  WORLD_CAFE: 'world_cafe',
} as const;
export type GatheringKind = (typeof GatheringKind)[keyof typeof GatheringKind];
export const gatheringKinds: readonly GatheringKind[] = Object.values(GatheringKind);

/** A draft is seen by its organisers only; a cancelled gathering stays readable, with the reason. */
export const GatheringState = { DRAFT: 'draft', PUBLISHED: 'published', CANCELLED: 'cancelled' } as const;
export type GatheringState = (typeof GatheringState)[keyof typeof GatheringState];
