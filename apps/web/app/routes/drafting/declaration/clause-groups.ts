import type { DeclarationQuery } from '@sic/api-client/drafting';

export type Section = NonNullable<DeclarationQuery['declaration']>['sections'][number];
export type Clause = Section['clauses'][number];

export interface ClauseGroup {
  readonly key: string;
  /** Neighbouring list items stand in one list. */
  readonly isList: boolean;
  readonly clauses: Clause[];
}

const isItem = ({ kind }: Clause): boolean => kind === 'LIST_ITEM' || kind === 'NUMBERED_ITEM';

/** The clauses of a section in runs: list items next to each other together, every other clause alone. */
export function groupClauses(clauses: readonly Clause[]): ClauseGroup[] {
  const groups: ClauseGroup[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (isItem(clause) && last?.isList === true) last.clauses.push(clause);
    else groups.push({ key: clause.id, isList: isItem(clause), clauses: [clause] });
  }
  return groups;
}
