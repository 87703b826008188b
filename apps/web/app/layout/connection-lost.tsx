import { useTranslation } from '@sic/ui/translation';
import './connection-lost.css';

/** Says that a form was not sent, over whatever is on the screen. `apps/web/site/connection.ts` shows and hides it. */
export function ConnectionLost() {
  const { t } = useTranslation();
  return (
    <div id="connection-lost" className="connection-lost" role="alert" hidden suppressHydrationWarning>
      <p>
        <strong>{t('connection.lost')}.</strong> {t('connection.text')}
      </p>
    </div>
  );
}
