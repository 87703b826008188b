import {
  EditGatheringDocument,
  GatheringDocument,
  RemoveProgrammeItemDocument,
  RemoveSeatPoolDocument,
  SaveProgrammeItemDocument,
  SaveSeatPoolDocument,
  SeriesChoicesDocument,
} from '@sic/api-client/gatherings';
import { PageHeader } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { redirect } from 'react-router';
import { read, type From } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { formOf } from '../../../form-body.server.js';
import { refused, text } from '../../../forms.js';
import type { RouteHandle } from '../../../handle.js';
import { translate } from '../../../i18n.server.js';
import { Done } from '../../../layout/done.js';
import { missingFields } from '../../../missing.server.js';
import { localTime } from '../../../local-time.js';
import { requireViewer } from '../../../session.server.js';
import { submit } from '../../../submit.server.js';
import { zoneOptions } from '../../../zones.server.js';
import type { Route } from './+types/edit-gathering.js';
import { DetailsForm } from './details-form.js';
import { detailsOf } from './details.server.js';
import { itemKinds, ProgrammeEditor } from '../programme/programme-editor.js';
import { PERSONS, PoolEditor } from '../pool/pool-editor.js';
import { organisationKinds } from '../../profiles/profile-words.js';

/** What the forms of this page send as `intent`; `created` comes from the form of a new gathering. */
const acts = ['details', 'details-moved', 'pool', 'remove-pool', 'item', 'remove-item', 'created'] as const;

async function open(from: From & { params: { slug: string } }) {
  await requireViewer(from);
  const { gathering } = await read(from, GatheringDocument, { slug: from.params.slug });
  if (gathering == null) throw errorResponse(from.request, 404);
  if (!gathering.viewerCan.edit) throw errorResponse(from.request, 403);
  return gathering;
}

export async function loader(from: Route.LoaderArgs) {
  const [gathering, viewer] = [await open(from), await requireViewer(from)];
  const { gatheringSeries } = await read(from, SeriesChoicesDocument);
  const zones = zoneOptions(from.request, gathering.timeZone, new Date(gathering.startsAt));
  return { gathering, series: gatheringSeries.edges.map(({ node }) => node), zones, viewerId: viewer.member.id };
}

export async function action(from: Route.ActionArgs) {
  const gathering = await open(from);
  const form = await formOf(from.request);
  const gatheringId = gathering.id;
  const id = text(form, 'id');
  const pool = gathering.pools.find((one) => one.id === id);
  const item = gathering.programme.find((one) => one.id === id);
  const capacity = Number(text(form, 'capacity'));
  if (text(form, 'intent') === 'pool' && (text(form, 'capacity') === '' || !Number.isInteger(capacity))) {
    const t = translate(from.request, 'gatherings');
    const missing = missingFields(from.request, form, ['name']);
    return refused({ fields: { ...missing, capacity: t('pools.capacityRule') } }, form);
  }
  const run = () => {
    switch (text(form, 'intent')) {
      case 'pool':
        return submit(from, SaveSeatPoolDocument, {
          input: {
            gatheringId,
            poolId: id === '' ? null : id,
            name: text(form, 'name'),
            capacity,
            // What the form does not ask for stays as it is.
            kinds:
              pool?.viewerCan.changeRules === false
                ? pool.kinds
                : organisationKinds.filter((kind) => form.getAll('kinds').includes(kind)),
            isForPersons:
              pool?.viewerCan.changeRules === false ? pool.isForPersons : form.getAll('kinds').includes(PERSONS),
            countries: pool?.countries ?? [],
            programmeItemId: pool?.programmeItemId ?? null,
          },
        });
      case 'remove-pool':
        return submit(from, RemoveSeatPoolDocument, { input: { gatheringId, poolId: id } });
      case 'item':
        return submit(from, SaveProgrammeItemDocument, {
          input: {
            gatheringId,
            itemId: id === '' ? null : id,
            kind: itemKinds.find((kind) => kind === text(form, 'kind')) ?? 'TALK',
            title: text(form, 'title'),
            speakers: text(form, 'speakers'),
            description: text(form, 'description'),
            room: text(form, 'room'),
            startsAt: localTime(form, 'startsAt', gathering.timeZone),
            endsAt: localTime(form, 'endsAt', gathering.timeZone),
            caseName: item?.practiceCase?.name ?? null,
            caseCountry: item?.practiceCase?.country ?? null,
            caseText: item?.practiceCase?.text ?? null,
          },
        });
      case 'remove-item':
        return submit(from, RemoveProgrammeItemDocument, { input: { gatheringId, itemId: id } });
      default: {
        const { host, city, country } = gathering;
        const typed = { city: text(form, 'details.city'), country: text(form, 'details.country') };
        // The point on the map is that of the town: it does not move with it.
        const isSameTown = typed.city === (city ?? '') && typed.country === (country ?? '');
        const { latitude, longitude } = isSameTown ? gathering : { latitude: null, longitude: null };
        const kept = { latitude, longitude, hostId: host?.id ?? null };
        const lockVersion = Number(text(form, 'lockVersion'));
        return submit(from, EditGatheringDocument, {
          input: { gatheringId, lockVersion, details: detailsOf(form, kept) },
        });
      }
    }
  };
  const { result, refusal } = await run();
  if (refusal) return refused(refusal, form);
  const hasMovedItems = result !== undefined && 'movedItems' in result && result.movedItems > 0;
  const done = hasMovedItems ? 'details-moved' : text(form, 'intent');
  return redirect(`/gatherings/${gathering.slug}/edit?done=${encodeURIComponent(done)}`);
}

export const handle = { isInteractive: true } satisfies RouteHandle;

export default function EditGathering({
  loaderData: { gathering, series, zones, viewerId },
  actionData,
}: Route.ComponentProps) {
  const { t } = useTranslation('gatherings');
  const path = `/gatherings/${gathering.slug}`;
  const outcomeOf = (intent: string) => (actionData?.values['intent'] === intent ? actionData : undefined);
  return (
    <>
      <PageHeader
        trail={[
          { label: gathering.title, to: path },
          { label: t('manage.title'), to: `${path}/manage` },
        ]}
        title={t('manage.edit')}
        documentTitle={`${t('manage.edit')} · ${gathering.title}`}
      />
      <Done names={acts} outcome={actionData}>
        {(done) => t(`edit.done.${done}`)}
      </Done>
      <section aria-labelledby="pools">
        <h2 id="pools">{t('pools.title')}</h2>
        <PoolEditor
          pools={gathering.pools}
          leftOut={gathering.leftOut}
          outcome={outcomeOf('pool') ?? outcomeOf('remove-pool')}
        />
      </section>
      <section aria-labelledby="items">
        <h2 id="items">{t('programme')}</h2>
        <ProgrammeEditor gathering={gathering} outcome={outcomeOf('item') ?? outcomeOf('remove-item')} />
      </section>
      <section aria-labelledby="details">
        <h2 id="details">{t('details.heading')}</h2>
        <div className="narrow">
          <DetailsForm
            key={gathering.lockVersion}
            {...{ gathering, series, zones, viewerId }}
            outcome={outcomeOf('details')}
          />
        </div>
      </section>
    </>
  );
}
