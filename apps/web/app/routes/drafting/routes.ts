import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of drafting: the declaration, its amendments, and the editor's desk. */
export const draftingRoutes: RouteConfigEntry[] = [
  route('declaration', 'routes/drafting/declarations.tsx'),
  route('declaration/import', 'routes/drafting/import-declaration.tsx'),
  route('declaration/:slug', 'routes/drafting/declaration.tsx'),
  route('declaration/:slug/amendments', 'routes/drafting/amendments.tsx'),
  route('declaration/:slug/versions/:number', 'routes/drafting/version.tsx'),
  route('declaration/:slug/compare', 'routes/drafting/compare.tsx'),
  route('declaration/:slug/plan', 'routes/drafting/plan.tsx'),
  route('declaration/:slug/edit-desk', 'routes/drafting/edit-desk.tsx'),
  route('declaration/:slug/clauses/:clauseId', 'routes/drafting/clause.tsx'),
  route('declaration/:slug/clauses/:clauseId/propose', 'routes/drafting/propose.tsx'),
  route('amendments/:id', 'routes/drafting/amendment.tsx'),
  route('amendments/:id/edit', 'routes/drafting/edit-amendment.tsx'),
];
