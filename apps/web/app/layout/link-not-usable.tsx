import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

interface LinkNotUsableProps {
  /** Too many links that are not ours came from the reader's network address. */
  readonly isLimited: boolean;
  /** What may be the reason, and what to do instead. */
  readonly text: string;
}

/** A signed link that is not ours, is cut, or has expired. */
export function LinkNotUsable({ isLimited, text }: LinkNotUsableProps) {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <PageHeader title={t('link.invalid')} lead={isLimited ? t('link.limited') : text} />
    </div>
  );
}
