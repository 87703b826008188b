// Written by `npm run messages` from catalogues/en/subjects.json.
import type { Choice, Text } from '../parameters.js';

export interface Subjects {
  'account': { name: Text };
  'amendment': { declaration: Text; number: Text };
  'clause': { declaration: Text };
  'comment': { about: Choice; declaration: Text; number: Text };
  'declaration': { declaration: Text };
  'gathering': { gathering: Text };
  'member': { name: Text };
  'organisation': { name: Text };
  'position': { about: Choice; declaration: Text; number: Text };
  'process': { process: Text };
}
