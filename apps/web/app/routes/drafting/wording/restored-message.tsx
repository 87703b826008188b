import { MessageBox } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import type { TypedForm } from './typed-form.js';

/** Says that the fields were filled from an earlier visit, and lets the writer begin again. */
export function RestoredMessage({ writing }: { readonly writing: TypedForm }) {
  const { t } = useTranslation();
  if (!writing.isRestored) return null;
  return (
    <MessageBox title={t('typed.restored')}>
      <button type="button" className="button button-plain" onClick={writing.startOver}>
        {t('typed.startOver')}
      </button>
    </MessageBox>
  );
}
