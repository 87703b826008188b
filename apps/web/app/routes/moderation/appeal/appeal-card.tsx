import type { ModerationAppealsQuery } from '@sic/api-client/moderation';
import { limits } from '@sic/kernel';
import {
  asWritten,
  ActionForm,
  ChoiceGroup,
  DateTime,
  type FormOutcome,
  MessageBox,
  StateBadge,
  SubmitButton,
  TextAreaField,
  useSubjectTitle,
} from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { appealToneOf } from '../moderation-words.js';
import '../case/case-list.css';

type Appeal = ModerationAppealsQuery['moderationAppeals']['edges'][number]['node'];

/** An appeal with what it is about, and where another moderator decides it. */
export function AppealCard({
  appeal,
  obstacle,
  outcome,
}: {
  readonly appeal: Appeal;
  /** Why the reader may not decide it, in words. */
  readonly obstacle: string | null;
  readonly outcome: FormOutcome | undefined;
}) {
  const { t } = useTranslation('moderation', { keyPrefix: 'appeals' });
  const { t: tRule } = useTranslation('rules');
  const titleOf = useSubjectTitle();
  const { rule, viewerCan } = appeal;
  const title = appeal.title === null ? t('account', { name: appeal.author.name }) : titleOf(appeal.title);
  return (
    <li className="card">
      <div className="row row-apart">
        <h2>{title}</h2>
        <StateBadge tone={appealToneOf[appeal.state]}>{t(`states.${appeal.state}`)}</StateBadge>
      </div>
      {appeal.excerpt === null ? null : (
        <>
          <h3>{t('theirWords')}</h3>
          <blockquote className="kept-text" {...asWritten(appeal.excerpt)}>
            {appeal.excerpt}
          </blockquote>
        </>
      )}
      <h3>{t('decision')}</h3>
      <p className="facts">
        {rule === null
          ? appeal.decider.name
          : t('decisionBy', { rule: tRule(`${rule}.title`), name: appeal.decider.name })}
      </p>
      <blockquote className="kept-text" {...asWritten(appeal.decisionReasons)}>
        {appeal.decisionReasons}
      </blockquote>
      <h3>{t('appeal')}</h3>
      <p className="facts">
        {appeal.author.name} · <DateTime value={appeal.createdAt} format="dateTime" />
      </p>
      <blockquote className="kept-text" {...asWritten(appeal.words)}>
        {appeal.words}
      </blockquote>
      <p>
        {appeal.caseId === null ? (
          <Link to={`/moderation/accounts/${appeal.author.accountId}`}>{t('seeAccount')}</Link>
        ) : (
          <Link to={`/moderation/cases/${appeal.caseId}`}>{t('case')}</Link>
        )}
      </p>
      {appeal.isGone ? <MessageBox tone="caution">{t('gone')}</MessageBox> : null}
      {viewerCan.decide ? (
        <DecideForm appealId={appeal.id} title={title} isGone={appeal.isGone} outcome={outcome} />
      ) : appeal.reasons === null ? (
        <MessageBox title={t('cannot')}>
          <p>{obstacle}</p>
        </MessageBox>
      ) : (
        <MessageBox
          tone={appeal.state === 'OVERTURNED' ? 'good' : 'info'}
          title={t('outcome', { state: t(`states.${appeal.state}`), name: appeal.appealDecider?.name ?? '' })}
        >
          <p className="kept-text" {...asWritten(appeal.reasons)}>
            {appeal.reasons}
          </p>
        </MessageBox>
      )}
    </li>
  );
}

interface DecideFormProps {
  readonly appealId: string;
  readonly title: string;
  readonly isGone: boolean;
  readonly outcome: FormOutcome | undefined;
}

function DecideForm({ appealId, title, isGone, outcome }: DecideFormProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'appeals' });
  return (
    <ActionForm outcome={outcome} values={{ appealId }} aria-label={`${t('submit')}: ${title}`}>
      <ChoiceGroup
        name="outcome"
        legend={t('choose')}
        choices={[
          { value: 'upheld', label: t('uphold'), description: isGone ? undefined : t('upholdHint') },
          { value: 'overturned', label: t('overturn'), description: isGone ? undefined : t('overturnHint') },
        ]}
      />
      <TextAreaField
        name="reasons"
        maxLength={limits.reason}
        label={t('reasons')}
        description={t('reasonsHint')}
        rows={4}
        required
      />
      <SubmitButton name="appeal" value={appealId}>
        {t('submit')}
      </SubmitButton>
    </ActionForm>
  );
}
