import { acceptedAmendments } from './amendments-accepted.js';
import { openAmendments } from './amendments-open.js';
import { amendmentsSetAside } from './amendments-set-aside.js';
import type { DemoAmendment } from './content-types.js';

export const amendments: readonly DemoAmendment[] = [...acceptedAmendments, ...amendmentsSetAside, ...openAmendments];
