import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The pages of drafting: the declaration, its amendments, and the workbench of its editors. */
export const draftingRoutes: RouteConfigEntry[] = [
  route('declaration', 'routes/drafting/declaration/declarations.tsx'),
  route('declaration/import', 'routes/drafting/import/import-declaration.tsx'),
  route('declaration/:slug', 'routes/drafting/declaration/declaration.tsx'),
  route('declaration/:slug/amendments', 'routes/drafting/amendment/amendments.tsx'),
  route('declaration/:slug/versions/:number', 'routes/drafting/version/version.tsx'),
  route('declaration/:slug/versions/:number/file', 'routes/drafting/version/version-file.ts'),
  route('declaration/:slug/compare', 'routes/drafting/version/compare.tsx'),
  route('declaration/:slug/plan', 'routes/drafting/plan/plan.tsx'),
  route('declaration/:slug/plan/message', 'routes/drafting/plan/write-to-people.tsx'),
  route('declaration/:slug/workbench', 'routes/drafting/workbench/workbench.tsx'),
  route('declaration/:slug/clauses/:clauseId', 'routes/drafting/clause/clause.tsx'),
  route('declaration/:slug/clauses/:clauseId/propose', 'routes/drafting/amendment/propose.tsx'),
  route('amendments/:id', 'routes/drafting/amendment/amendment.tsx'),
  route('amendments/:id/edit', 'routes/drafting/amendment/edit-amendment.tsx'),
];
