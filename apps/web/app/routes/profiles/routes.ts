import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Members, organisations, and one's own profile. */
export const profilesRoutes: RouteConfigEntry[] = [
  route('directory', 'routes/profiles/members.tsx'),
  route('directory/organisations', 'routes/profiles/organisations.tsx'),
  route('directory/places', 'routes/profiles/places.ts'),
  route('members/:id', 'routes/profiles/member.tsx'),
  route('organisations/new', 'routes/profiles/new-organisation.tsx'),
  route('organisations/:id', 'routes/profiles/organisation.tsx'),
  route('organisations/:id/edit', 'routes/profiles/edit-organisation.tsx'),
  route('me/profile', 'routes/profiles/my-profile.tsx'),
];
