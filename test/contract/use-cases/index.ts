import { accounts } from './accounts.js';
import { discussion } from './discussion.js';
import { drafting } from './drafting.js';
import { gatherings } from './gatherings.js';
import { moderation } from './moderation.js';
import { processes } from './processes.js';
import { profiles } from './profiles.js';
import { seats } from './seats.js';
import type { UseCase } from './use-case.js';

/** Every mutation, with a valid input. */
export const useCases: Record<string, UseCase> = {
  ...accounts,
  ...discussion,
  ...drafting,
  ...gatherings,
  ...moderation,
  ...processes,
  ...profiles,
  ...seats,
};
