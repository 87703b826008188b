import {
  ProcessMessagesDocument,
  ProcessPlanDocument,
  type ProcessSegment,
  SendProcessMessageDocument,
  TryProcessMessageDocument,
} from '@sic/api-client/drafting';
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
import type { Route } from './+types/write-to-people.js';

const segments = ['EVERYBODY', 'PROPOSERS', 'DISCUSSANTS'] as const satisfies readonly ProcessSegment[];

async function open(from: From & { readonly params: { readonly slug: string } }) {
  await requireViewer(from);
  const { declaration } = await read(from, ProcessPlanDocument, { slug: from.params.slug });
  if (declaration === null) throw errorResponse(from.request, 404);
  if (!declaration.process.viewerCan.writeToPeople) throw errorResponse(from.request, 403);
  return declaration;
}

export async function loader(from: Route.LoaderArgs) {
  const { slug, title, process } = await open(from);
  const messages = await read(from, ProcessMessagesDocument, { processId: process.id });
  return {
    slug,
    title,
    processTitle: process.title,
    counts: messages.processMessageSegments,
    sent: messages.sentProcessMessages,
  };
}

export async function action(from: Route.ActionArgs) {
  const { slug, process } = await open(from);
  const form = await formOf(from.request);
  const intent = text(form, 'intent');
  const missing = missingFields(from.request, form, ['subject', 'body']);
  if (Object.keys(missing).length > 0) return refused({ fields: missing }, form);
  // What is shown before it is sent is no refusal: the form comes back with what was typed.
  if (intent !== 'message-send' && intent !== 'message-test') return refused({ fields: {}, status: 200 }, form);
  const segment = segments.find((name) => name === text(form, 'segment')) ?? 'EVERYBODY';
  const input = { processId: process.id, segment, subject: text(form, 'subject'), body: text(form, 'body') };
  const { refusal } =
    intent === 'message-test'
      ? await submit(from, TryProcessMessageDocument, { input })
      : await submit(from, SendProcessMessageDocument, { input });
  return refusal ? refused(refusal, form) : redirect(`/declaration/${slug}/plan/message?done=${intent}`);
}

/** Editors write to a part of the people who take part in their process: first they see it, then they send it. */
export default function WriteToPeople({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const { slug, title, processTitle, counts, sent } = loaderData;
  return (
    <div className="narrow">
      <PageHeader
        trail={[
          { label: title, to: `/declaration/${slug}` },
          { label: t('plan.title'), to: `/declaration/${slug}/plan` },
        ]}
        kicker={processTitle}
        title={t('message.title')}
        lead={t('message.lead')}
        documentTitle={`${t('message.title')} · ${title}`}
      />
      <Done names={['message-send', 'message-test']} outcome={actionData}>
        {(name) => t(`done.${name}`)}
      </Done>
      <MessageToPeople
        counts={counts}
        usual="EVERYBODY"
        sent={sent}
        wordsOf={(segment) => t(`message.segments.${segment as ProcessSegment}`)}
        outcome={actionData}
      />
    </div>
  );
}
