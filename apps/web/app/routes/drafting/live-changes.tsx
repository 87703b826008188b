import { DeclarationChangedDocument } from '@sic/api-client/drafting';
import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';
import type { LiveBar as LiveBarElement } from '../../../site/live-bar.js';
import { LiveBar } from '../../layout/live-bar.js';

export interface LiveChangesProps {
  readonly declarationId: string;
  /** Only what happens to this amendment. */
  readonly amendmentId?: string;
  /** What the page shows; once it has been read again, it is current. */
  readonly current: object;
}

/** What may not be shown any more leaves the page at once, and comes back when it may be shown again. */
const atOnce: readonly string[] = ['RELOAD', 'AMENDMENT_HIDDEN', 'AMENDMENT_RESTORED'];

/** The live bar of a page that is hydrated: what has changed is read again in place, so that nothing typed is lost. */
export function LiveChanges({ declarationId, amendmentId, current }: LiveChangesProps) {
  const bar = useRef<LiveBarElement>(null);
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  latest.current = revalidate;
  useEffect(() => {
    const element = bar.current;
    const show = (event: Event): void => {
      event.preventDefault();
      void latest.current();
    };
    element?.addEventListener('live-show', show);
    return () => element?.removeEventListener('live-show', show);
  }, [declarationId, amendmentId]);
  // Before the module of the site is loaded, the element is only a name.
  useEffect(() => bar.current?.reset?.(), [current]);
  return (
    <LiveBar
      ref={bar}
      document={DeclarationChangedDocument}
      variables={{ declarationId }}
      {...(amendmentId === undefined ? {} : { about: { amendmentId } })}
      atOnce={atOnce}
    />
  );
}
