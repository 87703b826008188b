import {
  AppealDecisionDocument,
  type DecisionFragment,
  MyModerationDecisionDocument,
} from '@sic/api-client/moderation';
import { limits } from '@sic/kernel';
import {
  ActionForm,
  DateTime,
  type FormOutcome,
  MessageBox,
  PageHeader,
  StateBadge,
  SubmitButton,
  TextAreaField,
  useSubjectTitle,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/decision.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { myModerationDecision } = await read(from, MyModerationDecisionDocument, { id: from.params.id });
  if (myModerationDecision === null) throw errorResponse(from.request, 404);
  return { decision: myModerationDecision };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const input = { decisionId: from.params.id, words: text(form, 'words') };
  const { refusal } = await submit(from, AppealDecisionDocument, { input });
  if (refusal) return refused(refusal, form);
  return redirect(`/me/decisions/${from.params.id}?done=appealed`);
}

/** Dismissed reports are not told to the author, so they have no page. */
const titles = {
  HIDE: 'hiddenTitle',
  RESTORE: 'restoredTitle',
  SUSPEND: 'suspendTitle',
  LIFT_SUSPENSION: 'liftTitle',
} as const;

export default function Decision({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me', { keyPrefix: 'decisions' });
  const { t: tMe } = useTranslation('me');
  const { t: tRule } = useTranslation('rules');
  const titleOf = useSubjectTitle();
  const { decision } = loaderData;
  const { rule, caseState } = decision;
  return (
    <div className="measure">
      <PageHeader
        title={t(titles[decision.action as keyof typeof titles])}
        trail={[
          { label: tMe('overview.title'), to: '/me' },
          { label: t('title'), to: '/me/decisions' },
        ]}
        facts={
          <>
            {decision.action === 'HIDE' ? (
              <StateBadge tone={decision.isGone ? 'neutral' : caseState === 'HIDDEN' ? 'danger' : 'good'}>
                {t(decision.isGone ? 'deleted' : caseState === 'HIDDEN' ? 'stillHidden' : 'visibleAgain')}
              </StateBadge>
            ) : null}
            <DateTime value={decision.createdAt} format="dateTime" />
          </>
        }
      />
      <Done names={['appealed']} outcome={actionData}>
        {() => t('done')}
      </Done>
      {decision.title === null ? null : (
        <>
          <h2>{titleOf(decision.title)}</h2>
          {decision.isGone ? <MessageBox>{t('gone')}</MessageBox> : null}
          {decision.action === 'HIDE' && caseState === 'HIDDEN' && !decision.isGone ? (
            <p className="muted">{t('whenReported')}</p>
          ) : null}
          <blockquote className="kept-text" dir="auto" aria-label={t('yourWords')}>
            {decision.excerpt}
          </blockquote>
          {decision.path === null || decision.isGone ? null : (
            <p>
              <Link to={decision.path}>{t('seeIt')}</Link>
            </p>
          )}
        </>
      )}
      <h2>{t('reasons')}</h2>
      {rule === null ? null : (
        <p>
          <Link to={`/code-of-conduct#${rule}`}>{t('rule', { rule: tRule(`${rule}.title`) })}</Link>
        </p>
      )}
      <blockquote className="kept-text" dir="auto">
        {decision.reasons}
      </blockquote>
      <AppealPart decision={decision} outcome={actionData} />
    </div>
  );
}

function AppealPart({
  decision: { appeal, viewerCan },
  outcome,
}: {
  readonly decision: DecisionFragment;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('me', { keyPrefix: 'decisions' });
  if (viewerCan.appeal) {
    return (
      <section>
        <h2>{t('appealTitle')}</h2>
        <p>{t('appealText')}</p>
        <ActionForm outcome={outcome}>
          <TextAreaField name="words" maxLength={limits.reason} label={t('appealWords')} rows={5} required />
          <SubmitButton>{t('appealSubmit')}</SubmitButton>
        </ActionForm>
      </section>
    );
  }
  if (appeal === null) return null;
  const heading = { OPEN: t('appealed'), UPHELD: t('upheld'), OVERTURNED: t('overturned') }[appeal.state];
  return (
    <section>
      <h2>{heading}</h2>
      {appeal.state === 'OPEN' ? (
        <MessageBox>
          <p>{t('appealWaits')}</p>
        </MessageBox>
      ) : (
        <>
          <h3>{t('answer')}</h3>
          <blockquote className="kept-text" dir="auto">
            {appeal.reasons}
          </blockquote>
        </>
      )}
      <h3>{t('yourAppeal')}</h3>
      <blockquote className="kept-text" dir="auto">
        {appeal.words}
      </blockquote>
    </section>
  );
}
