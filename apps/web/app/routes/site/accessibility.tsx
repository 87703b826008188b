import { PageHeader, Prose } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

export default function Accessibility() {
  const { t } = useTranslation('site', { keyPrefix: 'accessibility' });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Prose>
        <h2>{t('doneTitle')}</h2>
        <ul>
          <li>{t('done1')}</li>
          <li>{t('done2')}</li>
          <li>{t('done3')}</li>
          <li>{t('done4')}</li>
          <li>{t('done5')}</li>
          <li>{t('done6')}</li>
        </ul>
        <h2>{t('checkedTitle')}</h2>
        <p>{t('checked')}</p>
        <h2>{t('limitsTitle')}</h2>
        <p>{t('limits')}</p>
        <h2>{t('tellTitle')}</h2>
        <p>{t('tell')}</p>
      </Prose>
    </>
  );
}
