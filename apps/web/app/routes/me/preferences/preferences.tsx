import { ChooseMailsDocument, MailPreferencesDocument, type NotificationTopic } from '@sic/api-client/notifications';
import { ActionForm, ChoiceGroup, PageHeader, SubmitButton } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read } from '../../../api.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused } from '../../../forms.js';
import { Done } from '../../../layout/done.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import type { Route } from './+types/preferences.js';

export async function loader(from: Route.LoaderArgs) {
  await requireViewer(from);
  const { mailPreferences } = await read(from, MailPreferencesDocument);
  return { mailPreferences };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  // What is no topic is refused by the api.
  const wanted = form.getAll('wanted').filter((topic) => typeof topic === 'string') as NotificationTopic[];
  const { refusal } = await submit(from, ChooseMailsDocument, { input: { wanted } });
  if (refusal) return refused(refusal, form);
  return redirect('/me/preferences?done=saved');
}

export default function Preferences({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('me');
  const { mailPreferences } = loaderData;
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
        <SubmitButton>{t('preferences.submit')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
