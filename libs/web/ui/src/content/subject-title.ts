import { type Parameter, valuesOf } from '@sic/messages/browser';
import { useTranslation } from '../translation.js';

/** What a thing is called, as the api gives it. */
export interface SubjectTitle {
  readonly kind: string;
  readonly parameters: readonly Parameter[];
}

/** Words the title of a thing in the reader's language: `const titleOf = useSubjectTitle()`. */
export function useSubjectTitle(): (title: SubjectTitle) => string {
  const { t } = useTranslation('subjects');
  return ({ kind, parameters }) => t.fromData(kind.toLowerCase(), valuesOf(parameters)) ?? kind;
}
