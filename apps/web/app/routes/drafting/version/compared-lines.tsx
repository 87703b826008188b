import type { LineChangeFragment } from '@sic/api-client/drafting';
import { StateBadge } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { ReactNode } from 'react';
import { useClauseName } from '../clause/clause-name.js';
import { MarkedText } from '../wording/marked-text.js';
import '../clause/clause-text.css';
import './compared-lines.css';

export interface ComparedLinesProps {
  readonly lines: readonly LineChangeFragment[];
  readonly language: string;
  /** Leaves out clauses that are the same, and sections in which all are. */
  readonly onlyChanges: boolean;
  /** What there is to say of a changed clause beside its words. */
  readonly about?: (clauseId: string) => ReactNode;
}

const isChanged = ({ isAdded, isRemoved, isReworded }: LineChangeFragment): boolean =>
  isAdded || isRemoved || isReworded;

/** Two versions as one text: added, removed and reworded clauses marked, word by word. */
export function ComparedLines({ lines, language, onlyChanges, about }: ComparedLinesProps) {
  const { t } = useTranslation('drafting');
  const nameOf = useClauseName();
  const shown = onlyChanges ? lines.filter((line, index) => isShown(lines, line, index)) : lines;
  return (
    <div className="declaration-text compared">
      {shown.map((line) => {
        const { id, isSection, depth, clauseKind, listNumber, heading, runs, isAdded, isRemoved } = line;
        const mark = isAdded ? 'added' : isRemoved ? 'removed' : isChanged(line) ? 'reworded' : undefined;
        if (isSection) {
          const Heading = `h${Math.min(depth + 1, 5)}` as 'h2';
          return heading === null || heading === '' ? null : (
            <Heading key={id} lang={language}>
              {heading} {mark === undefined ? null : <StateBadge>{t(`compare.${mark}`)}</StateBadge>}
            </Heading>
          );
        }
        return (
          <div
            key={id}
            className={`clause clause-${(clauseKind ?? 'PARAGRAPH').toLowerCase()}`}
            data-indent={Math.min(depth, 4)}
            data-list-number={listNumber ?? undefined}
            data-change={mark}
          >
            {mark === undefined ? null : (
              <p className="compared-mark">
                <StateBadge tone={mark === 'added' ? 'good' : mark === 'removed' ? 'danger' : 'accent'}>
                  {t(`compare.${mark}`)}
                </StateBadge>{' '}
                <strong>{nameOf(line)}</strong>
              </p>
            )}
            <MarkedText
              runs={runs}
              lang={language}
              wordings={{ before: line.wordingBefore, after: line.wordingAfter }}
            />
            {mark === undefined ? null : about?.(id)}
          </div>
        );
      })}
    </div>
  );
}

/** A changed clause, or a heading under which one follows before the next heading of its depth or above. */
function isShown(lines: readonly LineChangeFragment[], line: LineChangeFragment, index: number): boolean {
  if (!line.isSection || isChanged(line)) return isChanged(line);
  for (const next of lines.slice(index + 1)) {
    if (next.isSection && next.depth <= line.depth) return false;
    if (isChanged(next)) return true;
  }
  return false;
}
