import {
  ChooseMailsDocument,
  MailPreferencesDocument,
  type MailRhythm,
  type NotificationTopic,
} from '@sic/api-client/notifications';
import { ActionForm, ChoiceGroup, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/preferences.js';

const rhythms: readonly MailRhythm[] = ['SOON', 'DAILY', 'WEEKLY'];

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { mailPreferences, viewer } = await read(from, MailPreferencesDocument);
  return { mailPreferences, rhythm: viewer?.mailRhythm ?? 'SOON' };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  // What is no topic is refused by the api.
  const wanted = form.getAll('wanted').filter((topic) => typeof topic === 'string') as NotificationTopic[];
  const rhythm = text(form, 'rhythm') as MailRhythm;
  const { refusal } = await submit(from, ChooseMailsDocument, { input: { wanted, rhythm } });
  if (refusal) return refused(refusal, form);
  return redirect('/me/preferences?done=saved');
}

export default function Preferences({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  const { mailPreferences, rhythm } = loaderData;
  return (
    <div className="measure">
      <PageHeader
        title={t('preferences.title')}
        lead={t('preferences.lead')}
        trail={[{ label: t('overview.title'), to: '/me' }]}
      />
      <Done names={['saved']} outcome={actionData}>
        {() => t('preferences.saved')}
      </Done>
      <ActionForm outcome={actionData}>
        <ChoiceGroup
          name="wanted"
          legend={t('preferences.legend')}
          isMultiple
          defaultValue={mailPreferences.filter(({ isWanted }) => isWanted).map(({ topic }) => topic)}
          choices={mailPreferences.map(({ topic, isFixed }) => ({
            value: topic,
            label: t(`topics.${topic}`),
            description: t(`topicHints.${topic}`),
            isDisabled: isFixed,
          }))}
        />
        <ChoiceGroup
          name="rhythm"
          legend={t('preferences.rhythmLegend')}
          description={t('preferences.rhythmHint')}
          defaultValue={rhythm}
          choices={rhythms.map((value) => ({ value, label: t(`preferences.rhythm.${value}`) }))}
        />
        <SubmitButton>{t('preferences.submit')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
