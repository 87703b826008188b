import { subjectKey, type Subjects } from '@sic/subjects';

interface About {
  readonly id: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
}

/** The ids of those rows whose thing its author has deleted, or that is not there any more. */
export async function goneOf(subjects: Subjects, rows: readonly About[]): Promise<ReadonlySet<string>> {
  const refs = rows.flatMap(({ id, subjectKind, subjectId }) =>
    subjectKind === null || subjectId === null ? [] : [{ row: id, ref: { kind: subjectKind, id: subjectId } }],
  );
  const described = await subjects.describe(refs.map(({ ref }) => ref));
  const isGone = (key: string): boolean => described.get(key)?.isDeleted ?? !described.has(key);
  return new Set(refs.filter(({ ref }) => isGone(subjectKey(ref))).map(({ row }) => row));
}
