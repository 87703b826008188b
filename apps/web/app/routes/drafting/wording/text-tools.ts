import { useEffect, useState } from 'react';

/** What compares and merges wordings; a file of its own that only pages with a wording to write load. */
export type TextTools = typeof import('@sic/text');

let loading: Promise<TextTools> | undefined;

/** The tools once they are there; undefined on the server, without JavaScript, and for a moment. */
export function useTextTools(): TextTools | undefined {
  const [tools, setTools] = useState<TextTools>();
  useEffect(() => {
    let isGone = false;
    loading ??= import('@sic/text');
    loading.then(
      (loaded) => {
        if (!isGone) setTools(loaded);
      },
      () => (loading = undefined),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return tools;
}
