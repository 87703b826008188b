import { ConfirmDialog, DateTime, MessageBox, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Form } from 'react-router';

interface CalendarFeedProps {
  readonly feed: { readonly createdAt: string } | null;
  /** The address that was just made, which the page shows this once. */
  readonly made: string | undefined;
  /** The address of the action that answers. */
  readonly action: string;
}

/** The calendar of one's seats, for a calendar program that subscribes to it. */
export function CalendarFeed({ feed, made, action }: CalendarFeedProps) {
  const { t } = useTranslation('gatherings', { keyPrefix: 'feed' });
  return (
    <section aria-labelledby="calendar-feed">
      <h2 id="calendar-feed">{t('title')}</h2>
      <p>{t('lead')}</p>
      {made === undefined ? null : (
        <MessageBox tone="good" isNews title={t('made')}>
          <p>{t('madeText')}</p>
          <TextField key={made} name="feed-address" label={t('address')} defaultValue={made} readOnly />
          <p>
            <a href={made.replace(/^https?:/, 'webcal:')}>{t('open')}</a>
          </p>
        </MessageBox>
      )}
      {feed === null ? (
        <Form method="post" action={action}>
          <input type="hidden" name="intent" value="create-feed" />
          <SubmitButton look="quiet">{t('create')}</SubmitButton>
        </Form>
      ) : (
        <>
          <p>
            {t('since')} <DateTime value={feed.createdAt} format="dateTime" />.
          </p>
          {made === undefined ? <p className="muted">{t('unknown')}</p> : null}
          <div className="row no-print">
            <ConfirmDialog
              trigger={t('renew')}
              title={t('renewTitle')}
              confirm={t('renew')}
              action={action}
              values={{ intent: 'renew-feed' }}
            >
              {t('renewText')}
            </ConfirmDialog>
            <ConfirmDialog
              trigger={t('revoke')}
              title={t('revokeTitle')}
              confirm={t('revoke')}
              action={action}
              values={{ intent: 'revoke-feed' }}
              isDangerous
            >
              {t('revokeText')}
            </ConfirmDialog>
          </div>
        </>
      )}
    </section>
  );
}
