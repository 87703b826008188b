import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of gatherings: finding one, taking a seat, and the organiser's list. */
export const gatheringsRoutes: RouteConfigEntry[] = [
  route('gatherings', 'routes/gatherings/gathering/gatherings.tsx'),
  route('gatherings/new', 'routes/gatherings/gathering/new-gathering.tsx'),
  route('gatherings/:slug', 'routes/gatherings/gathering/gathering.tsx'),
  route('gatherings/:slug/manage', 'routes/gatherings/participants/manage-gathering.tsx'),
  route('gatherings/:slug/manage/participants.csv', 'routes/gatherings/participants/participants-csv.ts'),
  route('gatherings/:slug/manage/participants.xlsx', 'routes/gatherings/participants/participants-xlsx.ts'),
  route('gatherings/:slug/manage/message', 'routes/gatherings/participants/write-message.tsx'),
  route('gatherings/:slug/edit', 'routes/gatherings/gathering/edit-gathering.tsx'),
  route('seat', 'routes/gatherings/registration/seat-by-link.tsx'),
  route('me/registrations', 'routes/gatherings/registration/my-registrations.tsx'),
];
