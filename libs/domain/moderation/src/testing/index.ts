export { AppealDecision } from '../appeal/appeal-decision.js';
export { DecideAppeal } from '../appeal/decide-appeal.js';
export { RestoreContent } from '../case/restore-content.js';
export { Notes } from './notes.js';
export { startModeration, type ModerationApp } from './start-moderation.js';
