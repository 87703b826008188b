// Written by `npm run messages` from catalogues/en/subjects.json.
import type { Choice, Text } from '../parameters.js';

export interface Subjects {
  'amendment': { declaration: Text; number: Text };
  'clause': { declaration: Text };
  'comment': { about: Choice; declaration: Text; number: Text };
  'member': { name: Text };
  'organisation': { name: Text };
}
