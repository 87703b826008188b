import {
  type CommunityRule,
  DismissReportsDocument,
  HideContentDocument,
  ModerationCaseDocument,
  RestoreContentDocument,
} from '@sic/api-client/moderation';
import { MessageBox, PageHeader, StateBadge, useSubjectTitle } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { obstacleInWords } from '../../../problem-words.server.js';
import { missingFields } from '../../../missing.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/case.js';
import { chosenRule, withoutRule } from '../chosen-rule.server.js';
import { CaseContext } from './case-context.js';
import { CaseDecision } from './case-decision.js';
import { isKind, toneOf } from '../moderation-words.js';
import './case.css';

export async function loader(from: Route.LoaderArgs) {
  const { moderationCase, codeOfConduct } = await read(from, ModerationCaseDocument, { id: from.params.id });
  if (moderationCase === null) throw errorResponse(from.request, 404);
  const obstacle = obstacleInWords(from.request, moderationCase.viewerCan.obstacle);
  return { found: moderationCase, codeOfConduct, obstacle };
}

/** Decides on the case as the moderator saw it; who was slower sees what the other decided. */
export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const decision = text(form, 'decision');
  const lockVersion = Number(text(form, 'lockVersion'));
  const input = { caseId: from.params.id, lockVersion, reasons: text(form, 'reasons') };
  const rule = chosenRule(form);
  if (decision === 'hide' && rule === null) return refused(withoutRule(from.request, form), form);
  const submitted = await decide(from, decision, input, rule);
  if (submitted === undefined) {
    const t = translate(from.request, 'moderation');
    const missing = missingFields(from.request, form, ['reasons']);
    return refused({ fields: { decision: t('case.chooseFirst'), ...missing } }, form);
  }
  if (submitted.refusal) return refused(submitted.refusal, form);
  return redirect(`/moderation?done=${decision}`);
}

interface Input {
  caseId: string;
  lockVersion: number;
  reasons: string;
}

async function decide(from: Route.ActionArgs, decision: string, input: Input, rule: CommunityRule | null) {
  switch (decision) {
    case 'hide':
      return rule === null ? undefined : submit(from, HideContentDocument, { input: { ...input, rule } });
    case 'dismiss':
      return submit(from, DismissReportsDocument, { input });
    case 'restore':
      return submit(from, RestoreContentDocument, { input });
    default:
      return undefined;
  }
}

export default function Case({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation');
  const titleOf = useSubjectTitle();
  const { found, codeOfConduct, obstacle } = loaderData;
  const { subject } = found;
  const known = subject.subjectKind.toLowerCase();
  const kind = isKind(known) ? t(`kinds.${known}`) : known;
  return (
    <>
      <PageHeader
        title={titleOf(subject.title)}
        kicker={t('case.kicker', { kind })}
        trail={[{ label: t('case.trail'), to: '/moderation' }]}
        facts={<StateBadge tone={toneOf[found.state]}>{t(`states.${found.state}`)}</StateBadge>}
      />
      <div className="case-columns">
        <CaseContext found={found} />
        <section className="case-decide" aria-labelledby="decide">
          {obstacle !== null ? (
            <MessageBox tone="caution" title={t('case.cannot')}>
              <p>{obstacle}</p>
              {found.openAppealId === null ? null : <Link to="/moderation/appeals">{t('case.toAppeals')}</Link>}
            </MessageBox>
          ) : (
            <CaseDecision found={found} rules={codeOfConduct} outcome={actionData} />
          )}
        </section>
      </div>
    </>
  );
}
