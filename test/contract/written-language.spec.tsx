import { describe, expect, it } from '@jest/globals';
import { textOf, type Texts } from '@sic/messages';
import { TranslationProvider } from '@sic/ui/translation';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import AmendmentPage from '../../apps/web/app/routes/drafting/amendment/amendment.js';
import { amendmentOf } from '../support/an-amendment-page.js';

const texts: Texts = { language: 'en', find: (namespace, key) => textOf('en', namespace, key) };

const cell = {
  role: 'visitor',
  phase: 'consultation',
  status: 'submitted',
  kind: 'replace',
  clauseState: 'present',
  isInConflict: false,
} as const;

/** The page of an amendment with these words in it, in English. */
function page(rationale: string, comment: string): string {
  const amendment = amendmentOf(cell);
  const node = {
    id: 'comment',
    body: comment,
    createdAt: '2027-01-01T10:00:00Z',
    isHidden: false,
    isDeleted: false,
    author: amendment.proposer,
    parentId: null,
    replies: { totalCount: 0, edges: [] },
    viewerCan: { delete: false, report: false, reply: false },
  };
  const comments = { totalCount: 1, edges: [{ node }] };
  const loaderData = {
    amendment: { ...amendment, rationale, comments },
    viewerId: undefined,
    decisionWaitsUntil: null,
    next: '',
  };
  const props = { loaderData, actionData: undefined } as unknown as Parameters<typeof AmendmentPage>[0];
  const Stub = createRoutesStub([{ path: '/', Component: () => <AmendmentPage {...props} /> }]);
  return renderToStaticMarkup(
    <TranslationProvider value={texts}>
      <Stub initialEntries={['/']} />
    </TranslationProvider>,
  );
}

describe('what members write, on a page in English', () => {
  it.each([
    ['el', 'Δεν πρέπει να το αφήσουμε στην αγορά.'],
    ['ar', 'لا ينبغي أن نترك هذا للسوق.'],
    ['de', 'Das ist nicht der Markt, den wir für uns und die Stadt wollen.'],
    ['und', 'Bravo!'],
  ])('carries the language %s', (language, words) => {
    const html = page(words, words);
    const marked = [...html.matchAll(/lang="([^"]*)" dir="auto"[^>]*>([^<]*)</g)].filter(
      ([, , said]) => said === words,
    );
    expect(marked.map(([, lang]) => lang)).toEqual([language, language]);
  });
});
