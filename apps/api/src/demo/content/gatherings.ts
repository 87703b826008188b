import { conference } from './conference.js';
import type { DemoGathering } from './content-types.js';
import { relayLegs } from './relay.js';
import { roundtables } from './roundtables.js';
import { summerSchools } from './summer-schools.js';

export const gatherings: readonly DemoGathering[] = [conference, ...summerSchools, ...roundtables, ...relayLegs];
