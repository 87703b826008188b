import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { runs } from '../../testing/prose.js';
import { changesTree, sourcesTree } from './marked-tree.js';
import { normalMarkdown } from './normal-markdown.js';
import { readRich } from './read.js';
import { markdownTree } from './tree.js';
import { visibleText } from './visible.js';

/** A tree in one line: blocks in brackets, what was removed in [-…-], what was added in {+…+}. */
function drawn(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(drawn).join('') : 'value' in node ? node.value : '';
  switch (node.type) {
    case 'marked':
      return node.mark === 'removed'
        ? `[-${inner}-]`
        : node.mark === 'added'
          ? `{+${inner}+}`
          : `<${node.mark}:${inner}>`;
    case 'list':
      return `${node.ordered === true ? `ol${String(node.start)}` : 'ul'}(${inner})`;
    case 'listItem':
      return `li(${inner})`;
    case 'paragraph':
      return `p(${inner})`;
    case 'tableRow':
      return `tr(${inner})`;
    case 'tableCell':
      return `td(${inner})`;
    case 'footnoteDefinition':
      return `fn(${inner})`;
    case 'blockquote':
      return `q(${inner})`;
    case 'strong':
      return `b(${inner})`;
    case 'break':
      return '/';
    default:
      return inner;
  }
}

const changed = (before: string, after: string): string => drawn(changesTree(before, after));

describe('the tree of a change', () => {
  it.each([
    ['a word', 'We learn now.', 'We share now.', 'p(We [-learn-] {+share+} now.)'],
    ['a word of an item', '- one two\n- three', '- one four\n- three', 'ul(li(p(one [-two-] {+four+}))li(p(three)))'],
    ['a new item', '1. one\n2. two', '1. one\n2. new\n3. two', 'ol1(li(p(one))li(p({+new+}))li(p(two)))'],
    ['an item less', '- one\n- two\n- three', '- one\n- three', 'ul(li(p(one))li(p([-two-]))li(p(three)))'],
    [
      'a cell',
      '| a | b |\n| - | - |\n| c | d |',
      '| a | b |\n| - | - |\n| c | e |',
      'tr(td(a)td(b))tr(td(c)td([-d-] {+e+}))',
    ],
    [
      'a row more',
      '| a | b |\n| - | - |\n| c | d |',
      '| a | b |\n| - | - |\n| c | d |\n| e | f |',
      'tr(td(a)td(b))tr(td(c)td(d))tr(td({+e+})td({+f+}))',
    ],
    ['a footnote', 'x[^1]\n\n[^1]: Old note.', 'x[^1]\n\n[^1]: New note.', 'p(x)fn(p([-Old-] {+New+} note.))'],
    ['a paragraph more', 'One.', 'One.\n\nTwo.', 'p(One.)p({+Two.+})'],
    ['a paragraph less', 'One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', 'p(One.)p([-Two.-])p(Three.)'],
    ['the beginnings of paragraphs', 'A x.\n\nB y.', 'C x.\n\nD y.', 'p([-A-] {+C+} x.)p([-B-] {+D+} y.)'],
    ['bold', 'one two', 'one **two**', 'p(one [-two-] {+b(two)+})'],
    ['all of it', '', '- one\n- two', 'ul(li(p({+one+}))li(p({+two+})))'],
    ['nothing', '- one\n- two', '- one\n- two', 'ul(li(p(one))li(p(two)))'],
    ['code', 'a', '```\nx\n```', 'p([-a-])'.concat('{+x+}')],
  ])('marks %s', (_what, before, after, tree) => {
    expect(changed(normalMarkdown(before), normalMarkdown(after))).toBe(tree);
  });

  const word = fc.constantFrom('cities', 'learn', 'share', 'Bürger', 'نص', '**now**');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const block = fc.oneof(
    phrase,
    fc.array(phrase, { minLength: 1, maxLength: 3 }).map((items) => items.map((one) => `- ${one}`).join('\n')),
    fc
      .array(phrase, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((one, at) => `${at + 3}. ${one}`).join('\n')),
    phrase.map((one) => `| ${one} | b |\n| - | - |\n| c | ${one} |`),
    phrase.map((one) => `> ${one}`),
  );
  const text = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => normalMarkdown(blocks.join('\n\n')));

  it('without what was removed is the later text, and without what was added holds the words of the earlier one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const tree = changesTree(before, after);
        expect(wordsIn(tree, 'removed')).toEqual(words(after));
        expect(wordsIn(tree, 'added')).toEqual(words(before));
      }),
      runs(150),
    );
  });

  it('of a text that did not change is its tree', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(changesTree(same, same)).toEqual(markdownTree(same));
      }),
      runs(80),
    );
  });
});

describe('the tree of the sources of a text', () => {
  it('marks each run where it stands', () => {
    const markdown = '1. one two\n2. three';
    expect(visibleText(markdown)).toBe('1. one two\n2. three');
    const tree = sourcesTree(markdown, [{ text: '1. one ' }, { text: 'two\n2. th' }, { text: 'ree' }]);
    expect(drawn(tree!)).toBe('ol1(li(p(<0:one> <1:two>))li(p(<1:th><2:ree>)))');
  });

  it('is none where the runs are not of the text', () => {
    expect(sourcesTree('- one', [{ text: 'one' }])).toBeNull();
  });
});

const words = (markdown: string): string[] => readRich(markdown).words.filter((one) => one !== '');

/** The words of a tree, without those that are marked in one way. */
function wordsIn(node: Nodes, leftOut: string): string[] {
  if (node.type === 'marked' && node.mark === leftOut) return [];
  if ('value' in node) return node.value.split(/\s+/).filter((one) => one !== '');
  return 'children' in node ? node.children.flatMap((child) => wordsIn(child, leftOut)) : [];
}
