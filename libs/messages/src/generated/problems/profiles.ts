// Written by `npm run messages` from catalogues/en/problems/profiles.json.
import type { Choice, None } from '../../parameters.js';

export interface ProblemsProfiles {
  'NOT_FOUND.member': None;
  'NOT_FOUND.organisation': None;
  'NOT_FOUND.picture': None;
  'NOT_FOUND.representation': None;
  'FORBIDDEN.OWN_PROFILE_ONLY': None;
  'FORBIDDEN.OWN_ADDRESS_ONLY': None;
  'FORBIDDEN.ORGANISATION_HIDDEN': None;
  'FORBIDDEN.NOT_ITS_REPRESENTATIVE': None;
  'FORBIDDEN.OWN_ORGANISATION': None;
  'FORBIDDEN.NOT_ENDING_REPRESENTATION': None;
  'FORBIDDEN.REFUSE_REPRESENTATION_INSTEAD': None;
  'FORBIDDEN.OWN_REPRESENTATION': None;
  'FORBIDDEN.NOT_DECIDING_REPRESENTATION': None;
  'ORGANISATION_EXISTS': None;
  'SIMILAR_ORGANISATIONS': None;
  'ORGANISATION_CHANGED': None;
  'ALREADY_REPRESENTS': { state: Choice };
  'REPRESENTATION_CHANGED': { state: Choice };
}
