import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of gatherings: finding one, taking a seat, and the organiser's list. */
export const gatheringsRoutes: RouteConfigEntry[] = [
  route('gatherings', 'routes/gatherings/gatherings.tsx'),
  route('gatherings/new', 'routes/gatherings/new-gathering.tsx'),
  route('gatherings/:slug', 'routes/gatherings/gathering.tsx'),
  route('gatherings/:slug/manage', 'routes/gatherings/manage-gathering.tsx'),
  route('gatherings/:slug/manage/participants.csv', 'routes/gatherings/participants-csv.ts'),
  route('gatherings/:slug/edit', 'routes/gatherings/edit-gathering.tsx'),
  route('me/registrations', 'routes/gatherings/my-registrations.tsx'),
];
