import { newId } from '@sic/kernel';
import type { Person } from '../../support/person.js';
import type { Stage } from '../../support/stage.js';

/** Who sends what, once everything is there that it needs. */
export interface Attempt {
  by: Person | null;
  input: object;
  /** For whom it is counted, where nobody is signed in. */
  countedFor?: string;
}

export interface UseCase {
  given(stage: Stage): Promise<Attempt>;
  /** Why it leaves no record of what was done. */
  unrecorded?: string;
}

/** A person who is not a member yet. */
export const somebody = (): object => ({ name: 'Marek Zieliński', email: `${newId()}@colleague.example` });
