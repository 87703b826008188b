import { accountHandlers } from './account.handlers.js';
import { discussionHandlers } from './discussion.handlers.js';
import { draftingHandlers } from './drafting.handlers.js';
import { gatheringsHandlers } from './gatherings.handlers.js';
import { moderationHandlers } from './moderation.handlers.js';
import { processesHandlers } from './processes.handlers.js';
import { profilesHandlers } from './profiles.handlers.js';

/** Every handler that tells people something. */
export const notifyingHandlers = [
  ...accountHandlers,
  ...draftingHandlers,
  ...discussionHandlers,
  ...gatheringsHandlers,
  ...moderationHandlers,
  ...processesHandlers,
  ...profilesHandlers,
];
