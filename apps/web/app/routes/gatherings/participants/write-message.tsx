import {
  GatheringMessagesDocument,
  ManageGatheringDocument,
  type MessageSegment,
  SendGatheringMessageDocument,
  TryGatheringMessageDocument,
} from '@sic/api-client/gatherings';
import { limits } from '@sic/kernel';
import { ActionForm, DateTime, PageHeader, SelectField, SubmitButton, TextAreaField, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read, type From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { missingFields } from '../../../missing.server.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/write-message.js';

const segments = [
  'EVERYBODY',
  'CONFIRMED',
  'OFFERED',
  'WAITING',
  'PENDING',
] as const satisfies readonly MessageSegment[];
const acts = ['message-send', 'message-test'] as const;

async function open(from: From & { readonly params: { readonly slug: string } }) {
  await requireViewer(from);
  const { gathering } = await read(from, ManageGatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  if (!gathering.viewerCan.manage) throw errorResponse(from.request, 403);
  return gathering;
}

export async function loader(from: Route.LoaderArgs) {
  const { id, slug, title } = await open(from);
  const { messageSegments, sentMessages } = await read(from, GatheringMessagesDocument, { gatheringId: id });
  return { slug, title, counts: messageSegments, sent: sentMessages };
}

export async function action(from: Route.ActionArgs) {
  const { id: gatheringId, slug } = await open(from);
  const form = await formOf(from.request);
  const intent = text(form, 'intent');
  const missing = missingFields(from.request, form, ['subject', 'body']);
  if (Object.keys(missing).length > 0) return refused({ fields: missing }, form);
  // What is shown before it is sent is no refusal: the form comes back with what was typed.
  if (intent !== 'message-send' && intent !== 'message-test') return refused({ fields: {}, status: 200 }, form);
  const segment = segments.find((name) => name === text(form, 'segment')) ?? 'CONFIRMED';
  const input = { gatheringId, segment, subject: text(form, 'subject'), body: text(form, 'body') };
  const { refusal } =
    intent === 'message-test'
      ? await submit(from, TryGatheringMessageDocument, { input })
      : await submit(from, SendGatheringMessageDocument, { input });
  return refusal ? refused(refusal, form) : redirect(`/gatherings/${slug}/manage/message?done=${intent}`);
}

/** Organisers write to a part of the people of their gathering: first they see it, then they send it. */
export default function WriteMessage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('gatherings');
  const { slug, title, counts, sent } = loaderData;
  const path = `/gatherings/${slug}`;
  const wordsOf = (segment: MessageSegment): string => t(`message.segments.${segment}`);
  const { subject = '', body = '', intent } = actionData?.values ?? {};
  const chosen = counts.find(({ segment }) => segment === actionData?.values['segment']);
  const isPreview = intent === 'message-preview' && subject !== '' && body !== '' && chosen !== undefined;
  return (
    <div className="narrow">
      <PageHeader
        trail={[
          { label: title, to: path },
          { label: t('manage.title'), to: `${path}/manage` },
        ]}
        title={t('message.title')}
        lead={t('message.lead')}
        documentTitle={`${t('message.title')} · ${title}`}
      />
      <Done names={acts} outcome={actionData}>
        {(name) => t(`manage.done.${name}`)}
      </Done>
      {isPreview ? (
        <section aria-labelledby="preview" className="card">
          <h2 id="preview">{t('message.previewTitle')}</h2>
          <p className="muted">
            {t('message.previewText', { count: chosen.people, segment: wordsOf(chosen.segment) })}
          </p>
          <h3 dir="auto">{subject}</h3>
          <p dir="auto" className="kept-text">
            {body}
          </p>
          <ActionForm outcome={undefined} values={{ segment: chosen.segment, subject, body }}>
            <div className="row">
              <SubmitButton name="intent" value="message-send">
                {t('message.send')}
              </SubmitButton>
              <SubmitButton look="quiet" name="intent" value="message-test">
                {t('message.test')}
              </SubmitButton>
            </div>
          </ActionForm>
          <p className="muted small">{t('message.change')}</p>
        </section>
      ) : null}
      <ActionForm outcome={actionData} values={{ intent: 'message-preview' }} key={sent[0]?.id ?? 'none'}>
        <SelectField
          name="segment"
          label={t('message.segment')}
          defaultValue="CONFIRMED"
          options={counts.map(({ segment, people }) => ({
            value: segment,
            label: t('message.people', { segment: wordsOf(segment), count: people }),
          }))}
        />
        <TextField name="subject" label={t('message.subject')} required maxLength={limits.title} dir="auto" />
        <TextAreaField
          name="body"
          label={t('message.body')}
          description={t('message.bodyHint')}
          required
          rows={10}
          maxLength={limits.comment}
          dir="auto"
        />
        <SubmitButton>{t('message.preview')}</SubmitButton>
      </ActionForm>
      {sent.length === 0 ? null : (
        <section aria-labelledby="sent">
          <h2 id="sent">{t('message.sent')}</h2>
          <ul className="plain-list stack">
            {sent.map((message) => (
              <li key={message.id} className="card">
                <h3 dir="auto">{message.subject}</h3>
                <p className="muted small">
                  <DateTime value={message.sentAt} format="dateTime" /> ·{' '}
                  {t('message.sentTo', { segment: wordsOf(message.segment), count: message.people })}
                </p>
                <p dir="auto" className="kept-text">
                  {message.body}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
