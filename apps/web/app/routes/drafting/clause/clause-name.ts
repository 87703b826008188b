import { clauseLabel } from '@sic/kernel';
import { useTranslation } from '@sic/ui/translation';

interface NamedClause {
  readonly clauseNumber: number | null;
  readonly heading: string | null;
}

/** How a clause is called on a page: by its number, and its heading if it has one. */
export function useClauseName(): (clause: NamedClause) => string {
  const { t } = useTranslation('drafting');
  return ({ clauseNumber, heading }) => {
    if (clauseNumber === null) return t('clause.removed');
    return t('clause.name', { number: clauseLabel(clauseNumber, heading) });
  };
}
