export { DOCUMENT_NOTES } from './document-text.js';
export type { DocumentNote, DocumentNoteKind, DocumentText, TrackedChanges } from './document-text.js';
export { readDocx } from './read-docx.js';
export { UnreadableDocument } from './unreadable-document.js';
export type { DocumentObstacle } from './unreadable-document.js';
