import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** Longer passwords cost much time and tell nothing more. */
const LOOKED_AT = 64;

const judge = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
});

/** How hard a password is to guess: 0 (at once) to 4 (not in a lifetime), by zxcvbn. */
export function strengthOf(password: string): 0 | 1 | 2 | 3 | 4 {
  return judge.check(password.slice(0, LOOKED_AT)).score;
}
