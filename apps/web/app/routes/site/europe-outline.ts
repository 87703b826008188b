import { europeOutline } from '@sic/ui/europe-outline';

/** The outline that `EuropeMap` refers to. */
export function loader() {
  return new Response(europeOutline(), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  });
}
