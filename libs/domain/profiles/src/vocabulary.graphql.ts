import { registerEnumType } from '@nestjs/graphql';
import { textOf } from '@sic/messages';
import { ProfileField } from './member/profile-field.js';
import { OrganisationField } from './organisation/organisation-field.js';
import { OrganisationKind } from './organisation/organisation-kind.js';
import { RepresentationRole, RepresentationState } from './representation/representation.entity.js';
import { type Term, terms } from './vocabulary.js';

/** The vocabulary as GraphQL has it: names in capitals. */
export const termEnum = Object.fromEntries(terms.map((term) => [term.toUpperCase(), term])) as Record<string, Term>;

registerEnumType(termEnum, {
  name: 'Term',
  description: 'A field of work that members can offer or look for.',
  valuesMap: Object.fromEntries(
    terms.map((term) => [
      term.toUpperCase(),
      { description: `Offered or looked for: ${textOf('en', 'profiles', `term.${term.toUpperCase()}`)}.` },
    ]),
  ),
});
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What an organisation is.',
  valuesMap: {
    CITY: { description: 'A city or another municipality.' },
    REGION: { description: 'A region, province or county.' },
    CIVIL_SOCIETY: { description: 'A civil society organisation, such as an association.' },
    UNIVERSITY: { description: 'A university or another institution of research and teaching.' },
    THINK_TANK: { description: 'An institute that studies and advises policy.' },
    EU_INSTITUTION: { description: 'An institution or agency of the European Union.' },
    SOCIAL_ENTERPRISE: { description: 'A business with a social purpose.' },
    PUBLIC_AGENCY: { description: 'A public body that is neither a city nor a region.' },
    NETWORK: { description: 'A network whose members are organisations.' },
  },
});
registerEnumType(OrganisationField, {
  name: 'OrganisationField',
  description: 'A part of what is said of an organisation.',
  valuesMap: {
    NAME: { description: 'Its official name.' },
    KIND: { description: 'What kind of organisation it is.' },
    PLACE: { description: 'The town of its seat.' },
    DESCRIPTION: { description: 'What it does, in its own words.' },
    WEBSITE: { description: 'The address of its website.' },
  },
});
registerEnumType(ProfileField, {
  name: 'ProfileField',
  description: 'A part of a profile that a member may show to members only.',
  valuesMap: {
    HEADLINE: { description: 'The line about the member.' },
    PICTURE: { description: 'The picture of the member.' },
    PLACE: { description: 'Town and country of the member.' },
    LANGUAGES: { description: 'The languages that the member speaks.' },
    CAPACITIES: { description: 'What the member can offer.' },
    NEEDS: { description: 'What the member looks for.' },
    ORGANISATIONS: { description: 'The organisations that the member acts for.' },
  },
});
registerEnumType(RepresentationRole, {
  name: 'RepresentationRole',
  description: 'What a member may do in the name of an organisation.',
  valuesMap: {
    REPRESENTATIVE: { description: 'Speaks for the organisation and describes it.' },
    SIGNATORY: { description: 'May also commit the organisation, by signing in its name.' },
  },
});
registerEnumType(RepresentationState, {
  name: 'RepresentationState',
  description: 'The state of a representation.',
  valuesMap: {
    ASKED: { description: 'The member has asked and waits for an answer.' },
    CONFIRMED: { description: 'The member acts for the organisation.' },
    REFUSED: { description: 'The request was refused, with a reason.' },
    ENDED: { description: 'The representation ended, or the request was taken back.' },
  },
});
