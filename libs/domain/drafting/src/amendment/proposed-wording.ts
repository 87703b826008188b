import { invalid, Rejection } from '@sic/kernel';
import { NothingChanged } from '../drafting.problems.js';
import type { AmendmentKind } from './amendment.entity.js';

/**
 * The wording that an amendment of a kind proposes; empty for a deletion.
 * @param current the wording that it amends
 * @throws Rejection INVALID_INPUT on `wording`, NothingChanged
 */
export function proposedWording(kind: AmendmentKind, given: string | null | undefined, current: string): string {
  const wording = given ?? '';
  if (kind === 'delete') {
    if (wording !== '') throw invalid('wording', 'empty', 'A deletion has no wording. Leave it out.');
    return '';
  }
  if (wording === '') {
    throw invalid('wording', 'required', 'The wording is empty. To take the clause out, propose its deletion.');
  }
  if (kind === 'replace' && wording === current) {
    throw new Rejection(new NothingChanged('The wording is the same as it is now.'));
  }
  return wording;
}
