import Sequencer from '@jest/test-sequencer';

/** Files that take minutes: begun last, they would keep one worker busy while the other has nothing left. */
const LONG = [
  /\/e2e\/pages\./,
  /\/api\/crash\./,
  /\/e2e\/hostile\./,
  /\/e2e\/drafting\./,
  /\/contract\//,
  /\/grouped-specs\//,
  /\.db\.spec\./,
];

const rank = ({ path }) => {
  const place = LONG.findIndex((pattern) => pattern.test(path));
  return place < 0 ? LONG.length : place;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
