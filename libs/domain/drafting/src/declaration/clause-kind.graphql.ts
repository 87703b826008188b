import { enumOf } from '@sic/graphql';
import { CLAUSE_KINDS } from './clause.entity.js';

export const ClauseKindEnum = enumOf('ClauseKind', CLAUSE_KINDS, 'What a clause is, which decides how it is set.', {
  paragraph: 'Plain running text.',
  list_item: 'An item of a list with bullets.',
  numbered_item: 'An item of a numbered list.',
  quote: 'Words of somebody else.',
  code: 'Text with fixed spacing.',
  principle: 'What the declaration builds on.',
  priority: 'What shall be done first.',
  recommendation: 'What somebody is asked to do.',
});
