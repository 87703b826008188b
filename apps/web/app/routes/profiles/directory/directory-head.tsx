import { LinkTabs, PageHeader } from '@sic/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '@sic/ui/translation';

/** The head of both directories: what this is, and the two tabs. */
export function DirectoryHead({ actions, title }: { readonly title: string; readonly actions?: ReactNode }) {
  const { t } = useTranslation('profiles');
  return (
    <>
      <PageHeader
        title={t('directory.title')}
        documentTitle={`${title} – ${t('directory.title')}`}
        lead={t('directory.lead')}
        actions={actions}
      />
      <LinkTabs
        label={t('directory.tabs')}
        tabs={[
          { to: '/directory', label: t('directory.members'), isExact: true },
          { to: '/directory/organisations', label: t('directory.organisations') },
        ]}
      />
    </>
  );
}
