export { aGathering, type TestGathering, type TestPool } from './a-gathering.js';
export { breaches, seatCounts, type SeatCount } from './seat-count.js';
export { letLapse, members, promote, signUp, signUpColleague, startGatherings, stateOf } from './start-gatherings.js';
