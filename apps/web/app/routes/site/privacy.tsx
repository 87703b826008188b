import { PageHeader, Prose } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

export default function Privacy() {
  const { t } = useTranslation('site', { keyPrefix: 'privacy' });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Prose>
        <h2>{t('keptTitle')}</h2>
        <ul>
          <li>{t('kept1')}</li>
          <li>{t('kept2')}</li>
          <li>{t('kept3')}</li>
          <li>{t('kept4')}</li>
          <li>{t('kept5')}</li>
        </ul>
        <h2>{t('cookiesTitle')}</h2>
        <p>{t('cookies')}</p>
        <h2>{t('rightsTitle')}</h2>
        <p>{t('rights')}</p>
      </Prose>
    </>
  );
}
