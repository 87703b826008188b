import { enumOf } from '@sic/graphql';
import { POSITIONS } from './support/support.entity.js';

export const PositionEnum = enumOf(
  'Position',
  POSITIONS,
  'A position on an amendment or clause. A concern and a block come with a reason.',
);
