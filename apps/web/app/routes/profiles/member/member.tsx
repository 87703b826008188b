import { MemberDocument } from '@sic/api-client/profiles';
import { MessageBox, PageHeader, useNames } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { Link } from 'react-router';
import { read } from '../../../api.server.js';
import { errorResponse } from '../../../error-response.server.js';
import { ReportLink } from '../../../layout/report-link.js';
import { useRootData } from '../../../root-data.js';
import type { Route } from './+types/member.js';
import { Avatar } from './avatar.js';
import { countryNames, languageNames } from '../names.server.js';
import { placeName } from '../profile-words.js';
import './member.css';
import './tags.css';

export async function loader(from: Route.LoaderArgs) {
  const { member } = await read(from, MemberDocument, { id: from.params.id });
  if (!member) throw errorResponse(from.request, 404);
  const names = { ...countryNames(from.request, [member.country]), ...languageNames(from.request, member.languages) };
  return { member, names };
}

export default function Member({ loaderData: { member, names } }: Route.ComponentProps) {
  const { t, list } = useTranslation('profiles');
  const nameOf = useNames();
  const name = nameOf.member(member.name);
  const viewer = useRootData()?.viewer ?? null;
  const confirmed = member.representations.edges.map(({ node }) => node).filter(({ isWaiting }) => !isWaiting);
  const isBare = !member.place && member.languages.length === 0 && member.capacities.length === 0;
  return (
    <>
      <PageHeader
        title={
          <span className="row">
            <Avatar name={name} pictureKey={member.pictureKey} isLarge />
            <span dir="auto">{name}</span>
          </span>
        }
        documentTitle={name}
        kicker={t('member.kicker')}
        trail={[{ label: t('member.trail'), to: '/directory' }]}
        lead={member.headline === '' ? undefined : member.headline}
        actions={
          member.viewerCan.edit ? (
            <Link className="button button-quiet" to="/me/profile">
              {t('member.edit')}
            </Link>
          ) : undefined
        }
      />
      {member.isHidden ? <MessageBox tone="caution">{t('member.hidden')}</MessageBox> : null}
      {isBare ? <p className="muted">{t('member.bare')}</p> : null}
      <dl className="profile-facts measure">
        {member.place ? (
          <>
            <dt>{t('member.place')}</dt>
            <dd>{placeName(member.place, names)}</dd>
          </>
        ) : null}
        {member.languages.length > 0 ? (
          <>
            <dt>{t('member.languages')}</dt>
            <dd>{list(member.languages.map((tag) => names[tag] ?? tag))}</dd>
          </>
        ) : null}
        <Terms label={t('member.capacities')} items={member.capacities.map((term) => t(`term.${term}`))} />
        <Terms label={t('member.needs')} items={member.needs.map((term) => t(`term.${term}`))} />
        {confirmed.length > 0 ? (
          <>
            <dt>{t('member.acts')}</dt>
            {confirmed.map(({ id, role, organisation }) => (
              <dd key={id}>
                <Link to={`/organisations/${organisation.id}`}>{nameOf.organisation(organisation.name)}</Link>{' '}
                <span className="muted">({t(`role.${role}`)})</span>
              </dd>
            ))}
          </>
        ) : null}
      </dl>
      {viewer === null ? <p className="muted small">{t('member.signIn')}</p> : null}
      <ReportLink kind="member" id={member.id} viewerCan={member.viewerCan} isLine>
        {t('member.report')}
      </ReportLink>
    </>
  );
}

function Terms({ label, items }: { readonly label: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul className="tags">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
