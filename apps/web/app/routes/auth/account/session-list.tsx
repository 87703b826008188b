import type { AccountQuery } from '@sic/api-client/session';
import { ConfirmDialog, DateTime, StateBadge, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form } from 'react-router';
import { deviceOf } from './device-names.js';

type Session = AccountQuery['mySessions'][number];

/** Where the member is signed in, in words, with a way to end one or all others. */
export function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  const { t } = useTranslation('auth', { keyPrefix: 'account' });
  const nameOf = ({ userAgent }: Session): string => {
    const device = deviceOf(userAgent);
    return device === null ? t('sessions.unknown') : t('sessions.device', device);
  };
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.title')}</h2>
      <p className="muted">{t('sessions.lead')}</p>
      <ul className="plain-list stack">
        {sessions.map((session) => (
          <li key={session.sessionId} className="card">
            <p className="row row-apart">
              <strong>{nameOf(session)}</strong>
              {session.isCurrent ? <StateBadge tone="good">{t('sessions.this')}</StateBadge> : null}
            </p>
            <p className="muted small">
              {t('sessions.since')} <DateTime value={session.startedAt} format="dateTime" />, {t('sessions.until')}{' '}
              <DateTime value={session.endsAt} />
              {session.address === '' ? null : (
                <>
                  <br />
                  {t('sessions.from', { address: session.address })}
                </>
              )}
            </p>
            {session.isCurrent ? null : (
              <Form method="post" aria-label={t('sessions.endNamed', { device: nameOf(session) })}>
                <input type="hidden" name="sessionId" value={session.sessionId} />
                <SubmitButton look="quiet" isSmall name="intent" value={`end-${session.sessionId}`}>
                  {t('sessions.end')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ isCurrent }) => !isCurrent) ? (
        <ConfirmDialog
          trigger={t('sessions.endOthers')}
          title={t('sessions.endOthersTitle')}
          confirm={t('sessions.endOthers')}
          values={{ intent: 'end-others' }}
        >
          <p>{t('sessions.endOthersText')}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
