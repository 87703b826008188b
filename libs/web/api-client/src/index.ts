export type { TypedDocumentString } from './typed-document-string.js';
