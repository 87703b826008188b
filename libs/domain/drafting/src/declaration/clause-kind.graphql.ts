import { enumOf } from '@sic/graphql';
import { CLAUSE_KINDS } from './clause.entity.js';

export const ClauseKindEnum = enumOf('ClauseKind', CLAUSE_KINDS, 'What a clause is, which decides how it is set.');
