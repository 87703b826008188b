/** The people of a process to whom its editors can write. */
export const ProcessSegment = {
  EVERYBODY: 'everybody',
  PROPOSERS: 'proposers',
  DISCUSSANTS: 'discussants',
} as const;
export type ProcessSegment = (typeof ProcessSegment)[keyof typeof ProcessSegment];
export const processSegments: readonly ProcessSegment[] = Object.values(ProcessSegment);
