import {
  GatheringMessagesDocument,
  ManageGatheringDocument,
  type MessageSegment,
  SendGatheringMessageDocument,
  TryGatheringMessageDocument,
} from '@sic/api-client/gatherings';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read, type From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { MessageToPeople } from '../../../layout/message-to-people.js';
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
      <MessageToPeople
        counts={counts}
        usual="CONFIRMED"
        sent={sent}
        wordsOf={(segment) => t(`message.segments.${segment as MessageSegment}`)}
        outcome={actionData}
      />
    </div>
  );
}
