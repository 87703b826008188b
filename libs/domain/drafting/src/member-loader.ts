export { loadMember } from '@sic/profiles';
