import { describe, expect, it } from '@jest/globals';
import { normalText } from '@sic/kernel';
import fc from 'fast-check';
import { runs } from '../../testing/prose.js';
import { diffMarkdown } from './diff-markdown.js';
import { markdownCollisions, mergeMarkdown, rebaseMarkdown } from './merge-markdown.js';
import { markdownOfPlain, normalMarkdown } from './normal-markdown.js';
import { readRich } from './read.js';
import { visibleText } from './visible.js';

const word = fc.constantFrom('cities', 'regions', 'learn', 'share', 'now', 'Bürger', 'γλώσσα', 'نص');
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const set = fc.oneof(
  { weight: 4, arbitrary: phrase },
  phrase.map((words) => `**${words}**`),
  phrase.map((words) => `*${words}*`),
  phrase.map((words) => `[${words}](https://example.org)`),
  fc.constant('`a b`'),
);
const sentence = fc
  .array(fc.tuple(set, fc.constantFrom('', '', '.', ',')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(' '));
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  sentence.map((text) => `- ${text}\n- now`),
  sentence.map((text) => `3. ${text}\n4. now`),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `| ${text} | b |\n| :- | - |\n| c | d |`),
);
const text = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => normalMarkdown(blocks.join('\n\n')));
const signs = fc.constantFrom(
  ...['the ', 'city', ' ', '*', '**', '_', '\\', '`', '[', ']', '(http://a.eu)', '[^1]', '\n', '\n\n', '- ', '1. '],
  ...['> ', '| ', '|-|-|\n', '#', '<b>', '&amp;', 'www.a.eu', 'https://x.eu/a_b', '\n\n[^1]: ', '    ', '---\n'],
);
const anything = fc.array(signs, { maxLength: 15 }).map((all) => all.join(''));

/** A text with one of its words replaced, taken out or set in bold. */
function edited(base: string, [at, how, put]: readonly [number, 'replace' | 'remove' | 'bold', string]): string {
  const found = [...base.matchAll(/[\p{L}]{3,}/gu)];
  const match = found[at % Math.max(found.length, 1)];
  if (match === undefined) return base;
  const by = how === 'bold' ? `**${match[0]}**` : how === 'replace' ? put : '';
  return normalMarkdown(base.slice(0, match.index) + by + base.slice(match.index + match[0].length));
}
const edit = fc.tuple(fc.nat(30), fc.constantFrom('replace' as const, 'remove' as const, 'bold' as const), word);

/** Its words; a line end within code, which is one word, is a space. */
const wordsOf = (markdown: string): string[] =>
  readRich(markdown)
    .words.filter((one) => one !== '')
    .map((one) => one.replace(/\n/g, ' '));
const merged = (base: string, mine: string, theirs: string): string | undefined => {
  const result = mergeMarkdown(base, mine, theirs);
  return result.kind === 'merged' ? result.text : undefined;
};

describe('the normal form of a Markdown text', () => {
  it.each([
    ['emphasis', '__a b__ _c_', '**a b** *c*'],
    ['a list with bullets', '* a\n+ b', '- a\n\n* b'],
    ['a numbered list from three on', '3) a\n4) b', '3. a\n4. b'],
    ['a list in a list', '1. a\n   - b\n2. c', '1. a\n   - b\n2. c'],
    ['a table', '|a|b|\n|:-|-|\n|1|**2**|', '| a | b |\n| :- | - |\n| 1 | **2** |'],
    ['a footnote', 'x[^n]\n\n[^n]: Note *here*.', 'x[^n]\n\n[^n]: Note *here*.'],
    ['a quotation', '>said\n>so', '> said\\\n> so'],
    ['a line break as people type it', 'a\nb', 'a\\\nb'],
    ['an address', 'see https://a.eu/x', 'see <https://a.eu/x>'],
    ['a link by reference', '[a][r]\n\n[r]: https://a.eu "T"', '[a](https://a.eu "T")'],
    ['HTML, which is words', '<b>hi</b>', '\\<b>hi\\</b>'],
    ['a link that would run a script, which is words', '[x](javascript:alert(1))', '\\[x]\\(javascript:alert(1))'],
    ['a heading, which is bold', '## Head', '**Head**'],
    ['signs that mean nothing', '5 * 3 - a_b', '5 \\* 3 - a\\_b'.replace('a\\_b', 'a_b')],
    ['an indented line', '    a', 'a'],
  ])('of %s', (_what, typed, normal) => {
    expect(normalMarkdown(typed)).toBe(normal);
    expect(normalMarkdown(normal)).toBe(normal);
  });

  it('reads a line end as a space where a file is read', () => {
    expect(normalMarkdown('a\nb', { lineEnds: 'space' })).toBe('a b');
    expect(normalMarkdown('a  \nb', { lineEnds: 'space' })).toBe('a\\\nb');
  });

  it('is its own normal form, and loses no word', () => {
    fc.assert(
      fc.property(anything, (any) => {
        const normal = normalMarkdown(any);
        expect(normalMarkdown(normal)).toBe(normal);
        expect(wordsOf(normal)).toEqual(wordsOf(any.trim()));
      }),
      { ...runs(150), examples: [['`|-|-|\n**`']] },
    );
  });

  it('says of plain text every character', () => {
    fc.assert(
      fc.property(anything, (any) => {
        expect(visibleText(markdownOfPlain(any)).replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
      }),
      runs(150),
    );
  });

  it.each([
    ['a no-break space', 'a&nbsp;b', 'a b'],
    ['one by its number', 'a&#160;b &#xA0;c', 'a b c'],
    ['one that binds', '10&nbsp;% of «&nbsp;all&nbsp;»', '10\u00a0% of «\u00a0all\u00a0»'],
    ['one before a sign in bold', 'all&nbsp;**!**', 'all\u00a0**!**'],
    ['a soft hyphen and a zero-width space', 'pro&shy;cess&ZeroWidthSpace;es', 'processes'],
    ['a letter and its accent', 'cafe&#x301;', 'café'],
    ['a line separator', 'a&#x2028;b', 'a\\\nb'],
    ['one in an address', '[a](https://a.eu/pa&shy;ge "Ti&shy;tle")', '[a](https://a.eu/page "Title")'],
    ['one in code, which is written so', '`a&nbsp;b`', '`a&nbsp;b`'],
    ['one that is written with a backslash, which is words', 'a\\&nbsp;b', 'a\\&nbsp;b'],
    ['a sign that has a name', 'R&amp;D', 'R\\&D'],
  ])('of %s as a reference', (_what, typed, normal) => {
    expect(normalMarkdown(typed)).toBe(normal);
    expect(normalMarkdown(normal)).toBe(normal);
  });

  it('is the same for a character and for its reference', () => {
    const letters = fc.constantFrom(...'aé«»;:%€ßz'.split(''), 'γ', 'ن', '한');
    const unseen = fc.constantFrom('\u00a0', '\u202f', '\u2009', '\u00ad', '\u200b', '\u2060', '\u200e', '\u0301');
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, unseen, letters), { minLength: 1, maxLength: 8 }), (parts) => {
        const written = parts.map((part) => part.join('')).join('');
        const named = parts.map(([left, sign, right]) => `${left}&#${String(sign.codePointAt(0))};${right}`).join('');
        expect(normalMarkdown(normalText(named))).toBe(normalMarkdown(normalText(written)));
      }),
      runs(150),
    );
  });

  it('is made in bounded time, whatever the text', () => {
    for (const busy of ['a**b'.repeat(5_000), 'c* '.repeat(6_000), '['.repeat(20_000), '>'.repeat(20_000)]) {
      // A sign that would begin a quotation has a backslash.
      expect(
        wordsOf(normalMarkdown(busy))
          .join('')
          .replace(/^\\(?=>)/, ''),
      ).toBe(busy.replace(/\s/g, ''));
    }
  }, 60_000);
});

describe('merging Markdown texts', () => {
  it('merges bold that one side sets with words that the other changes', () => {
    expect(
      merged(
        'The city pays for all of it each year.',
        'The **city pays for all of it** each year.',
        'The city pays for all of this each year.',
      ),
    ).toBe('The **city pays for all of** this each year.');
  });

  it('merges bold of both sides, and takes it away where one side does', () => {
    expect(merged('one two three', '**one** two three', 'one two *three*')).toBe('**one** two *three*');
    expect(merged('**one two** three', 'one two three', '**one two** *three*')).toBe('one two *three*');
  });

  it('asks where both sides link the same words to different places', () => {
    const result = mergeMarkdown('see the page', 'see [the page](https://a.eu)', 'see [the page](https://b.eu)');
    expect(result.kind).toBe('conflict');
  });

  it('asks where both sides add another note of the same name', () => {
    const notes = [
      'Cities learn[^1] from each other every year.\n\n[^1]: One.',
      'Cities learn from each other every year[^1].\n\n[^1]: Two.',
    ] as const;
    expect(mergeMarkdown('Cities learn from each other every year.', ...notes).kind).toBe('conflict');
  });

  it('keeps lists with their numbers, and tables', () => {
    expect(merged('3. one\n4. two', '3. one\n4. two\n5. three', '3. **one**\n4. two')).toBe(
      '3. **one**\n4. two\n5. three',
    );
    expect(
      merged('| a | b |\n| - | - |\n| c | d |', '| a | b |\n| - | - |\n| c | e |', '| *a* | b |\n| - | - |\n| c | d |'),
    ).toBe('| *a* | b |\n| - | - |\n| c | e |');
  });

  it('gives a text in its normal form, of words of the three texts, whichever side is called mine', () => {
    fc.assert(
      fc.property(text, edit, edit, (base, one, other) => {
        const [mine, theirs] = [edited(base, one), edited(base, other)];
        const known = new Set([base, mine, theirs].flatMap(wordsOf));
        const result = mergeMarkdown(base, mine, theirs);
        const texts =
          result.kind === 'merged'
            ? [result.text]
            : (['mine', 'theirs'] as const).map((side) =>
                normalMarkdown(result.hunks.map((hunk) => (hunk.kind === 'clean' ? hunk.text : hunk[side])).join('')),
              );
        for (const whole of texts) {
          expect(normalMarkdown(whole)).toBe(whole);
          expect(wordsOf(whole).filter((one) => !known.has(one))).toEqual([]);
        }
        expect(merged(base, theirs, mine)).toBe(merged(base, mine, theirs));
        expect(merged(base, mine, base)).toBe(mine);
      }),
      runs(100),
    );
  });

  it('knows a proposal that the text says already', () => {
    expect(rebaseMarkdown('one two', 'one **two**', 'one **two**').kind).toBe('contained');
    expect(rebaseMarkdown('one two three', 'one **two** three', 'zero one two three')).toEqual({
      kind: 'clean',
      text: 'zero one **two** three',
    });
  });

  it('finds edits that touch the same words, and not those that only set them', () => {
    const base = 'one two three four';
    const of = (id: string, proposed: string) => ({ id, base, proposed });
    expect(markdownCollisions([of('a', 'one **two** three four'), of('b', 'one *two* three four')])).toEqual([]);
    expect(markdownCollisions([of('a', 'one **2** three four'), of('b', 'one II three four')])).toEqual([
      { a: 'a', b: 'b', kind: 'rewrites', words: ['two'] },
    ]);
  });
});

describe('comparing Markdown texts', () => {
  it('shows words that are only set otherwise, without the signs', () => {
    const plain = { isStrong: false, isEmphasis: false, link: null };
    expect(diffMarkdown('The city pays.', 'The **city** pays.')).toEqual([
      { kind: 'same', text: 'The ', ...plain },
      { kind: 'removed', text: 'city', ...plain },
      { kind: 'added', text: 'city', ...plain, isStrong: true },
      { kind: 'same', text: ' pays.', ...plain },
    ]);
  });

  it('gives both texts as they are seen', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = diffMarkdown(before, after);
        const without = (kind: string): string =>
          found
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect(without('added')).toBe(visibleText(before));
        expect(without('removed')).toBe(visibleText(after));
      }),
      runs(80),
    );
  });
});
