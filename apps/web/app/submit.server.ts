import type { TypedDocumentString } from '@sic/api-client';
import { ask, type From } from './api.server.js';
import { isShownAgain } from './form-body.server.js';
import type { Refusal } from './forms.js';
import { translate } from './i18n.server.js';
import { inWords, type Told } from './problem-words.server.js';

/** A member of a result that says why not; operations select it by `...ProblemParts`. */
type ToldMember = Required<Told> & { readonly __typename?: string };

/** The one answer of a mutation, without the name of its type. */
type Answer<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], string | undefined>;
type Problem<Data> = Extract<Answer<Data>, ToldMember>;
type Success<Data> = Exclude<Answer<Data>, ToldMember>;

export type Submitted<Data> =
  | { readonly result: Success<Data>; readonly refusal?: undefined }
  | { readonly result?: undefined; readonly refusal: Refusal<Problem<Data>> };

/**
 * Runs the mutation of a form. However it was refused, by a member of its result or by an error, the refusal is what
 * `refused` shows, worded in the reader's language. A form that is only shown again changes nothing: it is refused, too,
 * so that its page comes with all that was typed.
 * @throws like `ask`
 */
export async function submit<Data extends object, Variables>(
  from: From,
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Submitted<Data>> {
  if (isShownAgain(from.request)) {
    return { refusal: { fields: {}, formError: translate(from.request, 'common')('sent.notYet'), status: 200 } };
  }
  const asked = await ask(from, document, (variables ?? {}) as Variables);
  if (asked.refusal !== undefined) return { refusal: asked.refusal as Refusal<Problem<Data>> };
  const answer = Object.values(asked.data).find((value): value is Answer<Data> & object => typeof value === 'object');
  if (answer !== undefined && 'code' in answer && 'parameters' in answer) {
    const problem = answer as Problem<Data>;
    return { refusal: { fields: {}, formError: inWords(from.request, problem), problem, status: 409 } };
  }
  return { result: answer as Success<Data> };
}
