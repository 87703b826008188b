import { PageHeader, Prose } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

export default function About() {
  const { t } = useTranslation('site', { keyPrefix: 'about' });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Prose>
        <h2>{t('whyTitle')}</h2>
        <p>{t('why')}</p>
        <h2>{t('howTitle')}</h2>
        <ol>
          <li>{t('how1')}</li>
          <li>{t('how2')}</li>
          <li>{t('how3')}</li>
          <li>{t('how4')}</li>
        </ol>
        <h2>{t('promisesTitle')}</h2>
        <ul>
          <li>{t('promise1')}</li>
          <li>{t('promise2')}</li>
          <li>{t('promise3')}</li>
        </ul>
        <h2>{t('codeTitle')}</h2>
        <p>{t('code')}</p>
      </Prose>
    </>
  );
}
