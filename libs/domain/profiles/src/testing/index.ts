export { aMember, type TestMember } from './a-member.js';
export { anOrganisation, type TestOrganisation } from './an-organisation.js';
export { aRepresentation, aRepresentative, type TestRepresentation } from './a-representation.js';
