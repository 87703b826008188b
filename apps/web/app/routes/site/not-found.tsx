import { NotFoundPage } from '../../layout/error-page.js';

/** For every address that no page has. */
export function loader(): never {
  throw new Response('No such page', { status: 404 });
}

export default function NotFound() {
  return <NotFoundPage />;
}
