import type { PreviewImportMutation } from '@sic/api-client/drafting';
import { useTranslation } from '@sic/ui/translation';
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
      <div className="declaration-text">
        {lines.slice(0, MOST_LINES).map(({ isSection, depth, clauseKind, text }, index) => {
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
            >
              <span className="clause-number">{number}</span>
              <p className="clause-words" dir="auto">
                {text}
              </p>
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
