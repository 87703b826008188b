import type { DecisionFragment } from '@sic/api-client/moderation';
import { limits } from '@sic/kernel';
import {
  asWritten,
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
import { Link } from 'react-router';
import { Done } from '../../../layout/done.js';

/** Dismissed reports are not told to the author, so they have no page. */
const titles = {
  HIDE: 'hiddenTitle',
  RESTORE: 'restoredTitle',
  SUSPEND: 'suspendTitle',
  LIFT_SUSPENSION: 'liftTitle',
} as const;

interface DecisionViewProps {
  readonly decision: DecisionFragment;
  readonly outcome: FormOutcome | undefined;
  /** Where the page hangs, for a member; absent for who came by a signed link. */
  readonly trail?: readonly { readonly label: string; readonly to: string }[];
  /** Hidden fields of the appeal. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A decision about its reader, with the reasons and the appeal. */
export function DecisionView({ decision, outcome, trail = [], values = {} }: DecisionViewProps) {
  const { t } = useTranslation('me', { keyPrefix: 'decisions' });
  const { t: tRule } = useTranslation('rules');
  const titleOf = useSubjectTitle();
  const { rule, caseState } = decision;
  return (
    <div className="measure">
      <PageHeader
        title={t(titles[decision.action as keyof typeof titles])}
        trail={trail}
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
      <Done names={['appealed']} outcome={outcome}>
        {() => t('done')}
      </Done>
      {decision.title === null ? null : (
        <>
          <h2>{titleOf(decision.title)}</h2>
          {decision.isGone ? <MessageBox>{t('gone')}</MessageBox> : null}
          {decision.action === 'HIDE' && caseState === 'HIDDEN' && !decision.isGone ? (
            <p className="muted">{t('whenReported')}</p>
          ) : null}
          <blockquote className="kept-text" {...asWritten(decision.excerpt)} aria-label={t('yourWords')}>
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
      <blockquote className="kept-text" {...asWritten(decision.reasons)}>
        {decision.reasons}
      </blockquote>
      <AppealPart decision={decision} outcome={outcome} values={values} />
    </div>
  );
}

function AppealPart({ decision: { appeal, viewerCan }, outcome, values }: Omit<DecisionViewProps, 'trail'>) {
  const { t } = useTranslation('me', { keyPrefix: 'decisions' });
  if (viewerCan.appeal) {
    return (
      <section>
        <h2>{t('appealTitle')}</h2>
        <p>{t('appealText')}</p>
        <ActionForm outcome={outcome} values={values ?? {}}>
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
          <blockquote className="kept-text" {...asWritten(appeal.reasons)}>
            {appeal.reasons}
          </blockquote>
        </>
      )}
      <h3>{t('yourAppeal')}</h3>
      <blockquote className="kept-text" {...asWritten(appeal.words)}>
        {appeal.words}
      </blockquote>
    </section>
  );
}
