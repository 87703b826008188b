import { Rejection, type Problem } from '@sic/kernel';

/** The problem that `work` is refused with; fails the test when it succeeds or throws anything else. */
export async function rejectionOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Rejection) return error.problem;
    throw error;
  }
  throw new Error('Expected a rejection, but it succeeded.');
}
