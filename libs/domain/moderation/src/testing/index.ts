export { Notes } from './notes.js';
export { startModeration, type ModerationApp } from './start-moderation.js';
