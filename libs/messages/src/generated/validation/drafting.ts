// Written by `npm run messages` from catalogues/en/validation/drafting.json.
import type { None, Text } from '../../parameters.js';

export interface ValidationDrafting {
  'noWordingForDeletion': None;
  'wordingForChange': None;
  'clauseGone': None;
  'placeOfNewClause': None;
  'markdownEmpty': None;
  'markdownBytes': { max: number; size: number };
  'markdownBinary': None;
  'markdownNesting': None;
  'markdownTime': None;
  'markdownHeadings': None;
  'markdownClauses': None;
  'markdownTooMany': { count: number; max: number };
  'markdownClauseLength': { max: number; start: Text };
  'languageScript': None;
  'documentBytes': { max: number; size: number };
  'documentOldFormat': None;
  'documentPassword': None;
  'documentMacros': None;
  'documentPdf': None;
  'documentNotWord': None;
  'documentDamaged': None;
  'documentTooMuch': None;
}
