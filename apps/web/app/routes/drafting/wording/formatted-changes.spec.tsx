import { describe, expect, it } from '@jest/globals';
import { textOf, type Texts } from '@sic/messages';
import { diffMarkdown, visibleText } from '@sic/text';
import { TranslationProvider } from '@sic/ui/translation';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import { ProvenanceView } from '../clause/provenance-view.js';
import { ComparedLines } from '../version/compared-lines.js';

const texts: Texts = { language: 'en', find: (namespace, key) => textOf('en', namespace, key) };

/** What a page shows, without its attributes and what only screen readers say. */
function shown(page: ReactElement): string {
  const Stub = createRoutesStub([{ path: '/', Component: () => page }]);
  const html = renderToStaticMarkup(
    <TranslationProvider value={texts}>
      <Stub initialEntries={['/']} />
    </TranslationProvider>,
  );
  return html.replace(/<span class="visually-hidden">.*?<\/span>/g, '').replace(/<(\w+)[^>]*>/g, '<$1>');
}

function comparison(before: string, after: string): string {
  const runs = diffMarkdown(before, after).map(({ kind, text, isStrong, isEmphasis }) => ({
    kind: kind.toUpperCase() as 'SAME' | 'REMOVED' | 'ADDED',
    text,
    isStrong,
    isEmphasis,
    href: null,
  }));
  const line = { id: 'clause', isSection: false, depth: 0, clauseNumber: 1, clauseKind: 'PARAGRAPH', listNumber: null };
  const changed = { heading: null, isAdded: false, isRemoved: false, isReworded: true, runs };
  const wordings = { wordingBefore: before, wordingAfter: after };
  return shown(<ComparedLines lines={[{ ...line, ...changed, ...wordings } as never]} language="en" onlyChanges />);
}

describe('two versions side by side', () => {
  it.each([
    ['a list', '3. one\n4. two', '3. one\n4. three', '<ol><li>one</li><li><del>two</del> <ins>three</ins></li></ol>'],
    ['a list in a list', '- a\n  - b', '- a\n  - c', '<ul><li>a<ul><li><del>b</del> <ins>c</ins></li></ul></li></ul>'],
    [
      'a table',
      '| a | b |\n| - | - |\n| c | d |',
      '| a | b |\n| - | - |\n| c | e |',
      '<td>c</td><td><del>d</del> <ins>e</ins></td>',
    ],
    [
      'a footnote',
      'x[^1]\n\n[^1]: Old note.',
      'x[^1]\n\n[^1]: New note.',
      '<sup>1</sup> <div><del>Old</del> <ins>New</ins> note.</div>',
    ],
  ])('show %s as such, with what changes in it', (_what, before, after, html) => {
    expect(comparison(before, after)).toContain(html);
  });

  it('show a paragraph with its words marked', () => {
    expect(comparison('We learn.', 'We share.')).toContain('We <del>learn</del><ins>share</ins>.');
  });
});

describe('whose words a wording consists of', () => {
  const amendment = { id: 'a', number: 7, proposer: { id: 'm', name: 'Amina', isHidden: false }, decision: null };
  const view = (wording: string, parts: readonly string[]) => {
    const provenance = parts.map((text, index) => ({
      text,
      amendment: index % 2 === 0 ? null : amendment,
      isOfDecision: false,
    }));
    const revision = { wording, provenance, versionNumbers: [2], amendment: null };
    return shown(<ProvenanceView revision={revision as never} language="en" />);
  };

  it('is shown in a list as it is set', () => {
    expect(view('1. one\n2. **two** three', ['1. one\n2. two ', 'three'])).toContain(
      '<ol><li>one</li><li><strong>two</strong> <a>three</a></li></ol>',
    );
  });

  it('leads to its source from a link, too, and nowhere else', () => {
    const markdown = 'see [the page](https://a.eu)';
    expect(visibleText(markdown)).toBe('see the page');
    expect(view(markdown, ['see ', 'the page'])).toContain('<p>see <a>the page</a></p>');
  });

  it('is shown as plain words where its parts are of another text', () => {
    expect(view('- one', ['one ', 'two'])).toContain('<p>one <a>two</a></p>');
  });
});
