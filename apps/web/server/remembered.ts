import { LRUCache } from 'lru-cache';

/** Longer headers are read each time: browsers send short ones. */
const LONGEST = 200;
const MOST = 500;

/** The same function of a header, which keeps its last answers: most readers send one of a few values. */
export function remembered<Answer extends NonNullable<unknown>>(
  read: (header: string) => Answer,
): (header: string) => Answer {
  const answers = new LRUCache<string, Answer>({ max: MOST });
  return (header) => {
    if (header.length > LONGEST) return read(header);
    const known = answers.get(header);
    if (known !== undefined) return known;
    const answer = read(header);
    answers.set(header, answer);
    return answer;
  };
}
