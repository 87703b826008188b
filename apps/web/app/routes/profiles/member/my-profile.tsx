import {
  MyProfileDocument,
  RemovePictureDocument,
  UpdateProfileDocument,
  type ProfileField,
  type Term,
} from '@sic/api-client/profiles';
import { limits } from '@sic/kernel';
import { ActionForm, ChoiceGroup, MessageBox, PageHeader, SubmitButton, TextField } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link, redirect } from 'react-router';
import { read, upload, type From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { translate } from '../../../i18n.server.js';
import { Done } from '../../../layout/done.js';
import { missingFields } from '../../../missing.server.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import { byLabel } from '../../../by-label.js';
import type { Route } from './+types/my-profile.js';
import { MyOrganisations } from '../organisation/my-organisations.js';
import { labelOf, languageNames } from '../names.server.js';
import { PictureForm } from './picture-form.js';
import { PlaceField } from '../place/place-field.js';
import { readPlace } from '../place/place.server.js';
import { OFFICIAL_LANGUAGES, profileFields, terms } from '../profile-words.js';
import '../profile-form.css';
import '../quiet-details.css';
import './my-profile.css';

async function profileOf(from: From) {
  await requireViewer(from);
  const { viewer, languages } = await read(from, MyProfileDocument);
  if (!viewer) throw errorResponse(from.request, 403);
  return { member: viewer.member, languages };
}

export async function loader(from: Route.LoaderArgs) {
  const { member, languages } = await profileOf(from);
  const place = member.place ? labelOf(from.request, member.place) : '';
  return { member, languages, names: languageNames(from.request, languages), place };
}

export async function action(from: Route.ActionArgs) {
  const form = await formOf(from.request);
  switch (text(form, 'intent')) {
    case 'picture':
      return setPicture(from, form);
    case 'remove-picture': {
      const { refusal } = await submit(from, RemovePictureDocument, {
        input: { pictureKey: text(form, 'pictureKey') },
      });
      return refusal ? refused(refusal, form) : redirect('/me/profile?done=remove-picture');
    }
    default:
      return save(from, form);
  }
}

async function setPicture(from: From, form: FormData) {
  const file = form.get('picture');
  if (!(file instanceof File) || file.size === 0) {
    const t = translate(from.request, 'profiles');
    return refused({ fields: { picture: t('profile.pictureNone') } }, form);
  }
  const refusal = await upload(from, '/files/pictures', file);
  return refusal ? refused(refusal, form) : redirect('/me/profile?done=picture');
}

async function save(from: From, form: FormData) {
  const { member } = await profileOf(from);
  const typed = text(form, 'place');
  const isSame = member.place != null && typed === labelOf(from.request, member.place);
  const place = isSame ? { id: member.place?.id ?? null } : await readPlace(from, typed);
  if ('error' in place) {
    return refused({ fields: { ...missingFields(from.request, form, ['name']), place: place.error } }, form);
  }
  const { refusal } = await submit(from, UpdateProfileDocument, {
    input: {
      name: text(form, 'name'),
      headline: text(form, 'headline'),
      placeId: place.id,
      languages: [...form.getAll('languages'), ...form.getAll('moreLanguages')].map(String),
      capacities: form.getAll('capacities') as Term[],
      needs: form.getAll('needs') as Term[],
      membersOnly: form.getAll('membersOnly') as ProfileField[],
    },
  });
  return refusal ? refused(refusal, form) : redirect('/me/profile?done=profile');
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function MyProfile({ loaderData, actionData }: Route.ComponentProps) {
  const { t, locale } = useTranslation('profiles');
  const { member, languages, names, place } = loaderData;
  const intent = actionData?.values['intent'];
  const outcome = intent === 'profile' ? actionData : undefined;
  const choicesOf = (tags: readonly string[]) =>
    byLabel(
      tags.map((tag) => ({ value: tag, label: names[tag] ?? tag })),
      locale,
    );
  const more = choicesOf(languages.slice(OFFICIAL_LANGUAGES));
  const termChoices = terms.map((term) => ({ value: term, label: t(`term.${term}`) }));
  const speaksMore = more.some(({ value }) => member.languages.includes(value));
  return (
    <>
      <PageHeader
        title={t('profile.title')}
        lead={t('profile.lead')}
        actions={
          <Link className="button button-quiet" to={`/members/${member.id}`}>
            {t('profile.see')}
          </Link>
        }
      />
      <div className="stack">
        <Done names={['profile', 'picture', 'remove-picture']} outcome={actionData}>
          {(done) => t(`profile.done.${done}`)}
        </Done>
        {member.isHidden ? <MessageBox tone="caution">{t('member.hidden')}</MessageBox> : null}
        <PictureForm
          key={member.pictureKey ?? ''}
          member={member}
          outcome={intent === 'profile' ? undefined : actionData}
        />
        <ActionForm outcome={outcome} values={{ intent: 'profile' }} className="profile-form">
          <TextField
            name="name"
            label={t('profile.name')}
            description={t('profile.address', { email: member.emailAddress ?? '' })}
            defaultValue={member.name ?? ''}
            autoComplete="name"
            maxLength={limits.name}
            required
          />
          <TextField
            name="headline"
            label={t('profile.headline')}
            description={t('profile.headlineHint')}
            defaultValue={member.headline}
            maxLength={limits.line}
          />
          <PlaceField
            name="place"
            label={t('profile.place')}
            description={t('profile.placeHint')}
            defaultValue={place}
          />
          <div className="choice-columns">
            <ChoiceGroup
              name="languages"
              legend={t('profile.languages')}
              isMultiple
              defaultValue={member.languages}
              choices={choicesOf(languages.slice(0, OFFICIAL_LANGUAGES))}
            />
            <details className="quiet-details" open={speaksMore || undefined}>
              <summary>{t('profile.otherLanguages')}</summary>
              <ChoiceGroup
                name="moreLanguages"
                legend={t('profile.otherLanguages')}
                isMultiple
                defaultValue={member.languages}
                choices={more}
              />
            </details>
          </div>
          <div className="choice-columns">
            <ChoiceGroup
              name="capacities"
              legend={t('profile.capacities')}
              isMultiple
              defaultValue={member.capacities}
              choices={termChoices}
            />
          </div>
          <div className="choice-columns">
            <ChoiceGroup
              name="needs"
              legend={t('profile.needs')}
              isMultiple
              defaultValue={member.needs}
              choices={termChoices}
            />
          </div>
          <div className="choice-columns">
            <ChoiceGroup
              name="membersOnly"
              legend={t('profile.visibility')}
              description={t('profile.visibilityHint')}
              isMultiple
              defaultValue={member.membersOnly ?? []}
              choices={profileFields.map((field) => ({ value: field, label: t(`field.${field}`) }))}
            />
          </div>
          <SubmitButton name="save" value="profile">
            {t('profile.save')}
          </SubmitButton>
        </ActionForm>
        <MyOrganisations representations={member.representations.edges} />
      </div>
    </>
  );
}
