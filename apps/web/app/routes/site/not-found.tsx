import { errorResponse } from '../../error-response.server.js';
import type { Route } from './+types/not-found.js';
import { NotFoundPage } from '../../layout/error-page.js';

/** For every address that no page has. */
export function loader({ request }: Route.LoaderArgs): never {
  throw errorResponse(request, 404);
}

export default function NotFound() {
  return <NotFoundPage />;
}
