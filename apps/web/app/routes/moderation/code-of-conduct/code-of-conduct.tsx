import { CodeOfConductDocument } from '@sic/api-client/moderation';
import { PageHeader, Prose } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import type { Route } from './+types/code-of-conduct.js';
import './code-of-conduct.css';

export async function loader(from: Route.LoaderArgs) {
  return read(from, CodeOfConductDocument);
}

export default function CodeOfConduct({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'conduct' });
  const { t: tRule } = useTranslation('rules');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="with-aside">
        <Prose>
          <ol className="conduct">
            {loaderData.codeOfConduct.map((rule) => (
              <li key={rule} id={rule}>
                <h2>{tRule(`${rule}.title`)}</h2>
                <p>{tRule(`${rule}.text`)}</p>
              </li>
            ))}
          </ol>
        </Prose>
        <aside aria-labelledby="how">
          <h2 id="how" className="conduct-how">
            {t('howTitle')}
          </h2>
          <ol>
            <li>{t('how1')}</li>
            <li>{t('how2')}</li>
            <li>{t('how3')}</li>
            <li>{t('how4')}</li>
          </ol>
          <Link to="/moderation/public-log">{t('log')}</Link>
        </aside>
      </div>
    </>
  );
}
