/** The parts of the demo, in order: each finds what the ones before it made. */
export const stepNames = ['accounts', 'profiles', 'drafting', 'gatherings', 'moderation'] as const;

/** The action under which the audit log notes a part that is done. */
export const STEP_DONE = 'demo.step-done';
