import type { PreviewImportMutation } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';
import { FormattedText } from '../wording/formatted-text.js';
import '../clause/clause-text.css';
import './import-preview.css';

/** What a text would become. */
export type Preview = Extract<
  PreviewImportMutation['previewImport'],
  { readonly __typename: 'PreviewImportSuccess' }
>['preview'];

/** More lines than this do not help to see whether a text was read as meant. */
const MOST_LINES = 400;

/** What an imported text would become: sections and clauses, numbered as they will be. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('drafting');
  const { lines } = preview;
  let number = 0;
  return (
    <section aria-labelledby="import-preview" className="import-preview">
      <h2 id="import-preview">{t('import.becomes')}</h2>
      {preview.notes.length === 0 ? null : (
        <>
          <h3>{t('import.notes')}</h3>
          <ul>
            {preview.notes.slice(0, MOST_LINES).map(({ line, kind, excerpt }, index) => (
              <li key={index}>
                {t('import.inLine', { line })} {t(`import.note.${kind}`)} <code>{excerpt}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="declaration-text">
        {lines.slice(0, MOST_LINES).map(({ isSection, depth, clauseKind, listNumber, text }, index) => {
          if (isSection) {
            return text === '' ? null : (
              <p key={index} className="import-heading" data-depth={Math.min(depth, 4)}>
                {text}
              </p>
            );
          }
          number += 1;
          return (
            <div
              key={index}
              className={`clause clause-${(clauseKind ?? 'PARAGRAPH').toLowerCase()}`}
              data-indent={Math.min(depth, 4)}
              data-list-number={listNumber ?? undefined}
            >
              <span className="clause-number">{number}</span>
              <FormattedText className="clause-words" markdown={text} />
            </div>
          );
        })}
      </div>
      {lines.length > MOST_LINES ? (
        <p className="muted">{t('import.more', { count: lines.length - MOST_LINES })}</p>
      ) : null}
    </section>
  );
}
