import { ReportableContentDocument, ReportContentDocument } from '@sic/api-client/moderation';
import { isId } from '@sic/kernel';
import { limits } from '@sic/kernel';
import {
  asWritten,
  ActionForm,
  ChoiceGroup,
  MessageBox,
  PageHeader,
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
import { useDone } from '../../../layout/done.js';
import { obstacleInWords } from '../../../problem-words.server.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import { chosenRule, withoutRule } from '../chosen-rule.server.js';
import { isKind, toSubjectKind } from '../moderation-words.js';
import type { Route } from './+types/report.js';

function subjectOf(request: Request) {
  const { searchParams } = new URL(request.url);
  const [kind, id] = [searchParams.get('kind') ?? '', searchParams.get('id') ?? ''];
  if (!isKind(kind) || !isId(id)) throw errorResponse(request, 404);
  return { kind: toSubjectKind(kind), id };
}

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const subject = subjectOf(from.request);
  const { reportableContent: content, codeOfConduct } = await read(from, ReportableContentDocument, { subject });
  if (content === null) throw errorResponse(from.request, 404);
  return { content, codeOfConduct, obstacle: obstacleInWords(from.request, content.obstacle) };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  const subject = subjectOf(from.request);
  const rule = chosenRule(form);
  if (rule === null) return refused(withoutRule(from.request, form), form);
  const input = { subject, rule, words: text(form, 'words') };
  const { refusal } = await submit(from, ReportContentDocument, { input });
  if (refusal) return refused(refusal, form);
  return redirect(`/report?kind=${subject.kind.toLowerCase()}&id=${subject.id}&done=reported`);
}

export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('moderation', { keyPrefix: 'report' });
  const { t: tRule } = useTranslation('rules');
  const { content, codeOfConduct, obstacle } = loaderData;
  const isNews = useDone(['reported'], actionData) !== undefined;
  const title = useSubjectTitle()(content.title);
  const back = <Link to={content.path}>{t('back', { title })}</Link>;
  return (
    <div className="measure">
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2>{t('what')}</h2>
      <p>
        <strong>{title}</strong>
      </p>
      <blockquote {...asWritten(content.excerpt)}>{content.excerpt}</blockquote>
      {content.isReportedByViewer ? (
        <MessageBox tone="good" title={t('sentTitle')} isNews={isNews}>
          <p>{t('sent')}</p>
          <p>{back}</p>
        </MessageBox>
      ) : obstacle !== null ? (
        <MessageBox tone="caution" title={t('cannot')}>
          <p>{obstacle}</p>
          <p>{back}</p>
        </MessageBox>
      ) : (
        <ActionForm outcome={actionData}>
          <ChoiceGroup
            name="rule"
            legend={t('rule')}
            choices={codeOfConduct.map((value) => ({
              value,
              label: tRule(`${value}.title`),
              description: tRule(`${value}.text`),
            }))}
          />
          <TextAreaField
            name="words"
            maxLength={limits.comment}
            label={t('words')}
            description={t('wordsHint')}
            rows={3}
          />
          <div className="row">
            <SubmitButton>{t('submit')}</SubmitButton>
            {back}
          </div>
        </ActionForm>
      )}
    </div>
  );
}
