import {
  AssignEditorDocument,
  EditorCandidatesDocument,
  PlanProcessDocument,
  ProcessPlanDocument,
  RemoveEditorDocument,
} from '@sic/api-client/drafting';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect, useSearchParams } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import type { RouteHandle } from '../../../handle.js';
import { localTime, usualZone } from '../../../local-time.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import { zoneOptions } from '../../../zones.server.js';
import type { Route } from './+types/plan.js';
import { phaseKinds } from './phase.js';
import { PlanEditors } from './plan-editors.js';
import { PlanForm } from './plan-form.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { declaration } = await read(from, ProcessPlanDocument, { slug: from.params.slug });
  if (declaration === null) throw errorResponse(from.request, 404);
  const { plan, assignEditors } = declaration.process.viewerCan;
  if (!plan) throw errorResponse(from.request, 403);
  const search = new URL(from.request.url).searchParams.get('who')?.trim() ?? '';
  const isSearch = assignEditors && search !== '';
  const candidates = isSearch ? (await read(from, EditorCandidatesDocument, { search })).members : null;
  return { declaration, candidates, zones: zoneOptions(from.request) };
}

export async function action(from: Route.ActionArgs) {
  await requireViewer(from);
  const form = await formOf(from.request);
  const processId = text(form, 'processId');
  const intent = text(form, 'intent');
  const path = `/declaration/${from.params.slug}/plan`;
  if (intent === 'assign' || intent === 'remove') {
    const editor = { input: { processId, memberId: text(form, 'memberId') } };
    const { refusal } =
      intent === 'assign'
        ? await submit(from, AssignEditorDocument, editor)
        : await submit(from, RemoveEditorDocument, editor);
    return refusal ? refused(refusal, form) : redirect(`${path}?done=${intent}#editors`);
  }
  const { refusal } = await submit(from, PlanProcessDocument, {
    input: {
      processId,
      summary: text(form, 'summary'),
      decisionRule: text(form, 'decisionRule'),
      // A process whose last phase has begun has no dates left to ask for, and so no zone.
      timeZone: text(form, 'timeZone') || usualZone,
      phases: Object.fromEntries(
        phaseKinds
          .map((kind) => kind.toLowerCase())
          .map((kind) => [kind, localTime(form, `phases.${kind}`, text(form, 'timeZone')) || null]),
      ),
    },
  });
  return refusal ? refused(refusal, form) : redirect(`${path}?done=planned`);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function Plan({ loaderData: { declaration, candidates, zones }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('drafting');
  const [search] = useSearchParams();
  const { slug, title, process } = declaration;
  const isAboutEditors = actionData?.values['memberId'] !== undefined;
  return (
    <div className="measure">
      <PageHeader
        trail={[{ label: title, to: `/declaration/${slug}` }]}
        kicker={process.title}
        title={t('plan.title')}
        documentTitle={`${t('plan.title')} · ${title}`}
        lead={process.phaseToPutOff === null ? t('plan.lead') : `${t('plan.lead')} ${t('plan.leadPutOff')}`}
        actions={
          process.viewerCan.writeToPeople ? (
            <Link className="button button-quiet" to={`/declaration/${slug}/plan/message`}>
              {t('message.link')}
            </Link>
          ) : undefined
        }
      />
      <Done names={['planned']} outcome={actionData}>
        {(done) => t(`done.${done}`)}
      </Done>
      <PlanForm process={process} zones={zones} outcome={isAboutEditors ? undefined : actionData} />
      {process.viewerCan.assignEditors ? (
        <PlanEditors process={process} candidates={candidates} search={search.get('who') ?? ''} outcome={actionData} />
      ) : null}
    </div>
  );
}
