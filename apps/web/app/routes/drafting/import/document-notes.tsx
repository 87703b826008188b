import { MessageBox } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { ReadDocument } from './document.js';

/** More remarks than this do not help to see whether a file was read as meant. */
const MOST = 200;

/** What of a Word file did not become text, or in another way. */
export function DocumentNotes({ document }: { readonly document: Omit<ReadDocument, 'markdown'> }) {
  const { t, list } = useTranslation('drafting');
  const { notes, trackedChanges } = document;
  if (notes.length === 0 && trackedChanges === null) return null;
  return (
    <section aria-labelledby="document-notes" className="import-preview">
      <h2 id="document-notes">{t('import.document.title')}</h2>
      {trackedChanges === null ? null : (
        <MessageBox tone="caution" title={t('import.document.tracked', trackedChanges)}>
          <p>
            {trackedChanges.authors.length === 0
              ? null
              : `${t('import.document.trackedBy', { authors: list(trackedChanges.authors) })} `}
            {t('import.document.accepted')}
          </p>
        </MessageBox>
      )}
      {notes.length === 0 ? null : (
        <>
          <h3>{t('import.document.notes')}</h3>
          <ul>
            {notes.slice(0, MOST).map(({ line, kind, excerpt, author }, index) => (
              <li key={index}>
                {t('import.inLine', { line })} {t(`import.document.note.${kind}`)} <code dir="auto">{excerpt}</code>
                {author === '' ? null : <> ({t('import.document.by', { author })})</>}
              </li>
            ))}
          </ul>
          {notes.length > MOST ? (
            <p className="muted">{t('import.document.more', { count: notes.length - MOST })}</p>
          ) : null}
        </>
      )}
    </section>
  );
}
