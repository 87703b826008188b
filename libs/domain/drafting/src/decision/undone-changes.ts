import { diffWords, mergeMarkdown, normalMarkdown, type Run, tokenise, visibleText } from '@sic/text';
import type { WordSource } from '../declaration/provenance.js';

/** What an accepted decision changed in a clause. */
export interface AcceptedChange {
  readonly decisionId: string;
  readonly amendmentId: string;
  /** Null where the clause did not stand before. */
  readonly before: string | null;
  /** Null where the decision deleted the clause. */
  readonly after: string | null;
}

/** An accepted decision whose change a new wording takes out again. */
export interface UndoneChange {
  readonly decisionId: string;
  readonly amendmentId: string;
  /** Passages that it brought in and that go. */
  readonly lostWords: readonly string[];
  /** Passages that it took out and that come back. */
  readonly restoredWords: readonly string[];
}

/** A clause in the draft of the next version. */
export interface DraftText {
  readonly wording: string;
  readonly runs: readonly Run[];
}

/**
 * Which of the decisions that were accepted into a clause a new wording undoes: those whose change the draft contains
 * and the new wording does not, and those of whose words some are in the draft and not in the new wording. A decision
 * that changed nothing is never named.
 * @param draft null where the draft does not have the clause
 * @param next null where the clause is to be deleted
 */
export function undoneChanges(
  accepted: readonly AcceptedChange[],
  draft: DraftText | null,
  next: string | null,
): UndoneChange[] {
  const lost = lostPassages(draft, next);
  return accepted.flatMap((change) => {
    if (change.before === change.after) return [];
    const lostWords = [...(lost.get(`amendment:${change.amendmentId}`) ?? [])];
    lostWords.push(...(lost.get(`decision:${change.decisionId}`) ?? []));
    const isTakenOut = isContained(change, draft?.wording ?? null) && !isContained(change, next);
    if (!isTakenOut && lostWords.length === 0) return [];
    const { decisionId, amendmentId } = change;
    return [{ decisionId, amendmentId, lostWords, restoredWords: restoredPassages(change, draft, next) }];
  });
}

/** Whether a wording of the clause has the change: merging it in once more changes nothing but white space. */
function isContained({ before, after }: AcceptedChange, wording: string | null): boolean {
  if (after === null || wording === null) return after === wording;
  if (before === null) return true;
  const merged = mergeMarkdown(before, after, wording);
  return merged.kind === 'merged' && plain(merged.text) === plain(normalMarkdown(wording));
}

/** The passages of the draft that the new wording does not have, by where their words come from. Moved words stay. */
function lostPassages(draft: DraftText | null, next: string | null): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  if (draft === null) return found;
  const changes = diffWords(draft.runs.map(({ text }) => text).join(''), visibleText(next ?? ''));
  const added = new WordBag(changes.filter(({ kind }) => kind === 'added').map(({ text }) => text));
  let at = 0;
  for (const { kind, text } of changes) {
    if (kind === 'added') continue;
    if (kind === 'removed') {
      for (const run of runsBetween(draft.runs, at, at + text.length)) {
        const passage = run.text.trim();
        if (!added.takeAll(passage)) found.set(run.source, [...(found.get(run.source) ?? []), passage]);
      }
    }
    at += text.length;
  }
  return found;
}

/** What the change took out of the clause and the new wording puts there again. */
function restoredPassages({ before, after }: AcceptedChange, draft: DraftText | null, next: string | null): string[] {
  if (before === null || next === null) return [];
  if (after === null) return draft === null ? [next] : [];
  const added = new WordBag(
    diffWords(visibleText(draft?.wording ?? ''), visibleText(next))
      .filter(({ kind }) => kind === 'added')
      .map(({ text }) => text),
  );
  return diffWords(visibleText(before), visibleText(after))
    .filter(({ kind, text }) => kind === 'removed' && wordsOf(text).length > 0 && added.takeAll(text))
    .map(({ text }) => text.trim());
}

/** The parts of the runs that stand between two places of their text. */
function runsBetween(runs: readonly Run[], from: number, to: number): { source: WordSource; text: string }[] {
  let at = 0;
  return runs.flatMap(({ text, source }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part === '' ? [] : [{ text: part, source: source as WordSource }];
  });
}

/** Words, each as often as it stands there. */
class WordBag {
  private readonly counts = new Map<string, number>();

  constructor(texts: readonly string[]) {
    for (const word of texts.flatMap(wordsOf)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Takes the words of a text out if all of them are there, and says whether they were. */
  takeAll(text: string): boolean {
    const words = wordsOf(text);
    const wanted = Map.groupBy(words, (word) => word);
    if ([...wanted].some(([word, { length }]) => (this.counts.get(word) ?? 0) < length)) return false;
    for (const [word, { length }] of wanted) this.counts.set(word, this.counts.get(word)! - length);
    return true;
  }
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text);
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
