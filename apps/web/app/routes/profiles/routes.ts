import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Members, organisations, and one's own profile. */
export const profilesRoutes: RouteConfigEntry[] = [
  route('directory', 'routes/profiles/directory/members.tsx'),
  route('directory/organisations', 'routes/profiles/directory/organisations.tsx'),
  route('directory/places', 'routes/profiles/place/places.ts'),
  route('members/:id', 'routes/profiles/member/member.tsx'),
  route('organisations/new', 'routes/profiles/organisation/new-organisation.tsx'),
  route('organisations/:id', 'routes/profiles/organisation/organisation.tsx'),
  route('organisations/:id/edit', 'routes/profiles/organisation/edit-organisation.tsx'),
  route('me/profile', 'routes/profiles/member/my-profile.tsx'),
];
