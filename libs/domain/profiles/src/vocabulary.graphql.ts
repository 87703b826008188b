import { enumOf } from '@sic/graphql';
import { textOf } from '@sic/messages';
import { ProfileField } from './member/profile-field.js';
import { OrganisationField } from './organisation/organisation-field.js';
import { OrganisationKind } from './organisation/organisation-kind.js';
import { RepresentationRole, RepresentationState } from './representation/representation.entity.js';
import { terms } from './vocabulary.js';

/** The vocabulary as GraphQL has it: names in capitals. */
export const termEnum = enumOf(
  'Term',
  terms,
  'A field of work that members can offer or look for.',
  (term) => `Offered or looked for: ${textOf('en', 'profiles', `term.${term.toUpperCase()}`)}.`,
);

enumOf('OrganisationKind', OrganisationKind, 'What an organisation is.', {
  CITY: 'A city or another municipality.',
  REGION: 'A region, province or county.',
  CIVIL_SOCIETY: 'A civil society organisation, such as an association.',
  UNIVERSITY: 'A university or another institution of research and teaching.',
  THINK_TANK: 'An institute that studies and advises policy.',
  EU_INSTITUTION: 'An institution or agency of the European Union.',
  SOCIAL_ENTERPRISE: 'A business with a social purpose.',
  PUBLIC_AGENCY: 'A public body that is neither a city nor a region.',
  NETWORK: 'A network whose members are organisations.',
});
enumOf('OrganisationField', OrganisationField, 'A part of what is said of an organisation.', {
  NAME: 'Its official name.',
  KIND: 'What kind of organisation it is.',
  PLACE: 'The town of its seat.',
  DESCRIPTION: 'What it does, in its own words.',
  WEBSITE: 'The address of its website.',
});
enumOf('ProfileField', ProfileField, 'A part of a profile that a member may show to members only.', {
  HEADLINE: 'The line about the member.',
  PICTURE: 'The picture of the member.',
  PLACE: 'Town and country of the member.',
  LANGUAGES: 'The languages that the member speaks.',
  CAPACITIES: 'What the member can offer.',
  NEEDS: 'What the member looks for.',
  ORGANISATIONS: 'The organisations that the member acts for.',
});
enumOf('RepresentationRole', RepresentationRole, 'What a member may do in the name of an organisation.', {
  REPRESENTATIVE: 'Speaks for the organisation and describes it.',
  SIGNATORY: 'May also commit the organisation, by signing in its name.',
});
enumOf('RepresentationState', RepresentationState, 'The state of a representation.', {
  ASKED: 'The member has asked and waits for an answer.',
  CONFIRMED: 'The member acts for the organisation.',
  REFUSED: 'The request was refused, with a reason.',
  ENDED: 'The representation ended, or the request was taken back.',
});
