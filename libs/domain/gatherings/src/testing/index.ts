export { readCalendar, type ReadCalendar, type ReadEvent } from './read-calendar.js';
export { aGathering, type TestGathering, type TestPool } from './a-gathering.js';
export { breaches, seatCounts, type SeatCount } from './seat-count.js';
export { letLapse, members, promote, signUp, signUpColleague, startGatherings, stateOf } from './start-gatherings.js';
export { SendGatheringMessage } from '../message/send-gathering-message.js';
export { TryGatheringMessage } from '../message/try-gathering-message.js';
export { Register } from '../registration/register.js';
export { SettleStanding } from '../standing/settle-standing.js';
