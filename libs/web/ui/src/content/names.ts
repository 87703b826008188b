import { useTranslation } from '../translation.js';

/** What the api leaves without a name because moderators hid it, in words: `const nameOf = useNames()`. */
export function useNames(): Record<'member' | 'organisation', (name: string | null) => string> {
  const { t } = useTranslation('ui');
  return {
    member: (name) => name ?? t('hidden.member'),
    organisation: (name) => name ?? t('hidden.organisation'),
  };
}
