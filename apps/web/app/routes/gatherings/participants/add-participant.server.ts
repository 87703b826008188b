import { AddParticipantDocument, OrganisationsByNameDocument } from '@sic/api-client/gatherings';
import { type From, read } from '../../../api.server.js';
import { text } from '../../../forms.js';
import { translate } from '../../../i18n.server.js';
import { missingFields } from '../../../missing.server.js';
import { submit } from '../../../submit.server.js';
import { namedPerson } from '../registration/seat-actions.server.js';

const same = (one: string, other: string): boolean => one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

/** Adds the person of the form; an organisation is named as it stands in the directory, whatever the letters' case. */
export async function addParticipant(from: From, form: FormData, gatheringId: string) {
  const name = text(form, 'organisation');
  const organisationId = name === '' ? null : await organisationOf(from, name);
  if (organisationId === undefined) {
    const t = translate(from.request, 'gatherings');
    const missing = missingFields(from.request, form, ['person.name', 'person.email']);
    return { refusal: { fields: { ...missing, organisation: t('manage.noOrganisation') } } };
  }
  return submit(from, AddParticipantDocument, {
    input: {
      gatheringId,
      person: namedPerson(form, 'person') ?? { name: '', email: '' },
      organisationId,
      overrideReason: text(form, 'overrideReason') || null,
    },
  });
}

async function organisationOf(from: From, name: string): Promise<string | undefined> {
  const { organisations } = await read(from, OrganisationsByNameDocument, { search: name.slice(0, 200) });
  return organisations.edges.find(({ node }) => node.name !== null && same(node.name, name))?.node.id;
}
