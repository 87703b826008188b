import { registerEnumType } from '@nestjs/graphql';
import { OrganisationKind } from './organisation/organisation-kind.js';
import { ProfileField } from './member/profile-field.js';
import { RepresentationRole, RepresentationState } from './representation/representation.entity.js';
import { type Term, terms } from './vocabulary.js';

/** The vocabulary as GraphQL has it: names in capitals. */
export const termEnum = Object.fromEntries(terms.map((term) => [term.toUpperCase(), term])) as Record<string, Term>;

registerEnumType(termEnum, { name: 'Term', description: 'What members can offer and what they look for.' });
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What an organisation is.' });
registerEnumType(ProfileField, {
  name: 'ProfileField',
  description: 'The parts of a profile that a member may keep for other members.',
});
registerEnumType(RepresentationRole, {
  name: 'RepresentationRole',
  description: 'What a member may do in the name of an organisation. A signatory may also commit it.',
});
registerEnumType(RepresentationState, { name: 'RepresentationState', description: 'How a representation stands.' });
