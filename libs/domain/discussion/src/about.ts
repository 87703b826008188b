import { type SubjectDescription, subjectKey, type SubjectRef, type Subjects } from '@sic/subjects';

/** How a comment or a position names what it is about. */
export interface About {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** What a comment or a position is about. */
export function subjectOf({ subjectKind, subjectId }: About): SubjectRef {
  return { kind: subjectKind, id: subjectId };
}

/** What is read of a comment or a position to describe it. */
export interface WordsRow extends About {
  id: string;
  excerpt: string;
  authorId: string;
  isHidden: boolean;
  isDeleted?: boolean;
}

/** Words of members about things, described with these things; nothing where the thing is gone. */
export async function describeWords(
  subjects: Subjects,
  kind: string,
  rows: readonly WordsRow[],
): Promise<ReadonlyMap<string, SubjectDescription>> {
  const things = await subjects.describe(rows.map(subjectOf));
  return new Map(
    rows.flatMap((row) => {
      const thing = things.get(subjectKey(subjectOf(row)));
      return thing ? [[row.id, toDescription(kind, row, thing)] as const] : [];
    }),
  );
}

function toDescription(kind: string, row: WordsRow, thing: SubjectDescription): SubjectDescription {
  const { id, excerpt, authorId, isHidden, isDeleted = false } = row;
  return {
    id,
    parameters: { ...thing.parameters, about: row.subjectKind },
    excerpt,
    authorId,
    path: `${thing.path}#${kind}-${id}`,
    language: null,
    isHidden,
    isDeleted,
  };
}
