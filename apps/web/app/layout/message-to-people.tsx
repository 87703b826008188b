import { limits } from '@sic/kernel';
import { ActionForm, DateTime, type FormOutcome, SelectField, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';

interface Count {
  readonly segment: string;
  readonly people: number;
}

interface Sent extends Count {
  readonly subject: string;
  readonly body: string;
  readonly sentAt: string;
}

interface MessageToPeopleProps {
  /** The groups to choose from, and how many are in each. */
  readonly counts: readonly Count[];
  /** The group that is chosen at first. */
  readonly usual: string;
  /** What was sent before, the newest first. */
  readonly sent: readonly Sent[];
  readonly wordsOf: (segment: string) => string;
  readonly outcome: FormOutcome | undefined;
}

/** A message to one group of people: it is written, seen as they will read it, tried, and sent. */
export function MessageToPeople({ counts, usual, sent, wordsOf, outcome }: MessageToPeopleProps) {
  const { t } = useTranslation('gatherings', { keyPrefix: 'message' });
  const { subject = '', body = '', intent } = outcome?.values ?? {};
  const chosen = counts.find(({ segment }) => segment === outcome?.values['segment']);
  const isPreview = intent === 'message-preview' && subject !== '' && body !== '' && chosen !== undefined;
  return (
    <>
      {isPreview ? (
        <section aria-labelledby="preview" className="card">
          <h2 id="preview">{t('previewTitle')}</h2>
          <p className="muted">{t('previewText', { count: chosen.people, segment: wordsOf(chosen.segment) })}</p>
          <h3 dir="auto">{subject}</h3>
          <p dir="auto" className="kept-text">
            {body}
          </p>
          <ActionForm outcome={undefined} values={{ segment: chosen.segment, subject, body }}>
            <div className="row">
              <SubmitButton name="intent" value="message-send">
                {t('send')}
              </SubmitButton>
              <SubmitButton look="quiet" name="intent" value="message-test">
                {t('test')}
              </SubmitButton>
            </div>
          </ActionForm>
          <p className="muted small">{t('change')}</p>
        </section>
      ) : null}
      <ActionForm outcome={outcome} values={{ intent: 'message-preview' }} key={sent[0]?.sentAt ?? 'none'}>
        <SelectField
          name="segment"
          label={t('segment')}
          defaultValue={usual}
          options={counts.map(({ segment, people }) => ({
            value: segment,
            label: t('people', { segment: wordsOf(segment), count: people }),
          }))}
        />
        <TextField name="subject" label={t('subject')} required maxLength={limits.title} dir="auto" />
        <TextAreaField
          name="body"
          label={t('body')}
          description={t('bodyHint')}
          required
          rows={10}
          maxLength={limits.comment}
          dir="auto"
        />
        <SubmitButton>{t('preview')}</SubmitButton>
      </ActionForm>
      {sent.length === 0 ? null : (
        <section aria-labelledby="sent">
          <h2 id="sent">{t('sent')}</h2>
          <ul className="plain-list stack">
            {sent.map((message) => (
              <li key={message.sentAt} className="card">
                <h3 dir="auto">{message.subject}</h3>
                <p className="muted small">
                  <DateTime value={message.sentAt} format="dateTime" /> ·{' '}
                  {t('sentTo', { segment: wordsOf(message.segment), count: message.people })}
                </p>
                <p dir="auto" className="kept-text">
                  {message.body}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
