import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { aWordFile, item, lists, paragraph, run, styled, table, type WordParts } from '../testing/a-word-file.js';
import { readDocx } from './read-docx.js';
import { UnreadableDocument } from './unreadable-document.js';

const read = (parts: WordParts) => readDocx(aWordFile(parts));
const markdownOf = (parts: WordParts): string => read(parts).markdown.trimEnd();

describe('a Word file as Markdown', () => {
  it.each<[string, WordParts, string]>([
    [
      'headings by their style, below a title',
      {
        body: [
          styled('Title', 'Our text'),
          styled('Heading1', 'Part'),
          styled('Heading2', 'Point'),
          styled('', 'Words.'),
        ].join(''),
      },
      '# Our text\n\n## Part\n\n### Point\n\nWords.',
    ],
    ['headings without a title', { body: styled('Heading1', 'Part') + styled('', 'Words.') }, '# Part\n\nWords.'],
    ['headings by their outline', { body: paragraph(run('Part'), '<w:outlineLvl w:val="1"/>') }, '## Part'],
    [
      'bold and italics, with the space outside',
      { body: paragraph(run('We ') + run('learn ', '<w:b/>') + run('a lot', '<w:i/>') + run('.')) },
      'We **learn** *a lot*.',
    ],
    [
      'bold in pieces and by style, and switched off',
      {
        body: paragraph(
          run('all ', '<w:b/>') + run('of ', '<w:rStyle w:val="Strong"/>') + run('it', '<w:b w:val="0"/>'),
        ),
      },
      '**all of** it',
    ],
    [
      'numbered lists from where they begin, in each other',
      {
        body: [
          item(1, 0, run('c')),
          item(1, 1, run('c one')),
          item(1, 0, run('d')),
          styled('', 'Between.'),
          item(1, 0, run('e')),
        ].join(''),
        numbering: lists({ 1: { format: 'decimal', start: 3 } }),
      },
      '3. c\n   1. c one\n4. d\n\nBetween.\n\n5. e',
    ],
    [
      'bullets in numbers',
      {
        body: item(1, 0, run('a')) + item(2, 1, run('b')),
        numbering: lists({ 1: { format: 'decimal' }, 2: { format: 'bullet' } }),
      },
      '1. a\n   - b',
    ],
    [
      'a table',
      {
        body: table([
          ['a', 'b'],
          ['c | d', ''],
        ]),
      },
      '| a | b |\n| - | - |\n| c \\| d | |',
    ],
    [
      'a quotation',
      { body: styled('Quote', 'They said.') + styled('Quote', 'So it is.') },
      '> They said.\n>\n> So it is.',
    ],
    [
      'links',
      {
        body: paragraph(`<w:hyperlink r:id="one">${run('the page')}</w:hyperlink>${run('.')}`),
        links: { one: 'https://example.org/a?b=c&d' },
      },
      '[the page](https://example.org/a?b=c\\&d).',
    ],
    [
      'a link by a field',
      {
        body: paragraph(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.eu" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
            `${run('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' and on')}`,
        ),
      },
      '[here](https://a.eu) and on',
    ],
    [
      'a link that would run a script, which is words',
      {
        body: paragraph(`<w:hyperlink r:id="one">${run('the page')}</w:hyperlink>`),
        links: { one: 'javascript:alert(1)' },
      },
      'the page',
    ],
    [
      'footnotes',
      {
        body: paragraph(`${run('Words')}<w:r><w:footnoteReference w:id="7"/></w:r>${run('.')}`),
        footnotes: `<w:footnote w:id="7">${paragraph(run('A note.'))}</w:footnote>`,
      },
      'Words[^1].\n\n[^1]: A note.',
    ],
    ['a line break', { body: paragraph(`${run('a')}<w:r><w:br/></w:r>${run('b')}`) }, 'a\\\nb'],
    ['signs of Markdown, which are words', { body: paragraph(run('1. *a* [b] # <c>')) }, '1\\. \\*a\\* \\[b] # \\<c>'],
    ['words of any script', { body: paragraph(run('Ζωή, żółw, نص, 漢字')) }, 'Ζωή, żółw, نص, 漢字'],
  ])('has %s', (_what, parts, markdown) => {
    expect(markdownOf(parts)).toBe(markdown);
  });

  it('is as if tracked changes were accepted, and says each with who made it', () => {
    const { markdown, notes, trackedChanges } = read({
      body: [
        paragraph(
          `${run('We ')}<w:ins w:id="1" w:author="Kasia">${run('gladly ')}</w:ins><w:del w:id="2" w:author="Ines"><w:r><w:delText>never </w:delText></w:r></w:del>${run('learn.')}`,
        ),
        paragraph(run('One'), '<w:rPr><w:del w:id="3" w:author="Ines"/></w:rPr>'),
        paragraph(run(' two.')),
      ].join(''),
    });
    expect(markdown).toBe('We gladly learn.\n\nOne two.\n');
    expect(notes).toEqual([
      { kind: 'inserted', line: 1, excerpt: 'gladly', author: 'Kasia' },
      { kind: 'deleted', line: 1, excerpt: 'never', author: 'Ines' },
    ]);
    expect(trackedChanges).toEqual({ insertions: 1, deletions: 1, authors: ['Ines', 'Kasia'] });
    expect(read({ body: paragraph(run('Words.')) }).trackedChanges).toBeNull();
  });

  it('says at which line what is left out or changed', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></w:pict></w:r>`;
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A map"/></wp:inline></w:drawing></w:r>';
    const both = `<mc:AlternateContent><mc:Choice>${picture}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const { markdown, notes } = read({
      body: [
        styled('TOC1', 'Part 1'),
        styled('Heading1', 'Part'),
        paragraph(run('First.') + picture + box + both),
        paragraph(
          `${run('Second')}<w:r><w:commentReference w:id="4"/></w:r><w:fldSimple w:instr="DATE">${run(' 1 May')}</w:fldSimple>`,
        ),
        paragraph(run('seen') + run('unseen', '<w:vanish/>') + run(' struck', '<w:strike/>')),
        item(1, 0, run('lettered')),
      ].join(''),
      comments: `<w:comment w:id="4" w:author="Joana">${paragraph(run('Really?'))}</w:comment>`,
      numbering: lists({ 1: { format: 'lowerLetter' } }),
      header: paragraph(run('Draft of May')),
    });
    expect(markdown).toBe('# Part\n\nFirst.\n\nSecond 1 May\n\nseen struck\n\n1. lettered\n');
    expect(notes.map(({ kind, line, excerpt, author }) => [line, kind, excerpt, author])).toEqual([
      [1, 'contents', 'Part 1', ''],
      [1, 'header', 'Draft of May', ''],
      [3, 'picture', 'A map', ''],
      [3, 'text_box', 'In a box.', ''],
      [3, 'picture', 'A map', ''],
      [5, 'comment', 'Really?', 'Joana'],
      [5, 'field', '1 May', ''],
      [7, 'hidden', 'unseen', ''],
      [7, 'struck', 'struck', ''],
      [9, 'lettered_list', 'lettered', ''],
    ]);
  });

  it('says where cells are merged, and keeps their words in order', () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words))}</w:tc>`;
    const rows = [cell('a', '<w:gridSpan w:val="2"/>'), cell('b') + cell('c')].map((cells) => `<w:tr>${cells}</w:tr>`);
    const { markdown, notes } = read({ body: `<w:tbl>${rows.join('')}</w:tbl>` });
    expect(markdown).toBe('| a | |\n| - | - |\n| b | c |\n');
    expect(notes.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([['merged_cells', 'a']]);
  });
});

describe('a file that is refused', () => {
  const obstacleOf = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes);
      return 'read';
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.obstacle;
      throw error;
    }
  };
  const good = aWordFile({ body: paragraph(run('Words.')) });
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), Buffer.alloc(600)]);
  const part = (body: string) => aWordFile({ body: '', files: { 'word/document.xml': body } });

  it.each<[string, Uint8Array, string]>([
    ['of the time before', old, 'OLD_FORMAT'],
    ['with a password', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'PASSWORD'],
    ['with macros', aWordFile({ body: '', files: { 'word/vbaProject.bin': new Uint8Array(9) } }), 'MACROS'],
    ['that is a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['that is a text', Buffer.from('# Words'), 'NOT_A_DOCUMENT'],
    ['that is empty', new Uint8Array(), 'NOT_A_DOCUMENT'],
    ['that is another archive', zipSync({ 'a.txt': strToU8('a') }), 'NOT_A_DOCUMENT'],
    ['that breaks off', good.subarray(0, Math.floor(good.length * 0.9)), 'DAMAGED'],
    ['whose text is no XML', part('<w:document><w:body>'), 'DAMAGED'],
    [
      'with entities of its own',
      part('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>&x;</w:body></w:document>'),
      'DAMAGED',
    ],
    [
      'with too many parts',
      aWordFile({ body: '', files: Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`p/${at}`, ''])) }),
      'TOO_MUCH',
    ],
    ['in which elements stand too deep', part('<a>'.repeat(1_000) + '</a>'.repeat(1_000)), 'TOO_MUCH'],
    ['with too many elements', part(`<a>${'<b/>'.repeat(400_001)}</a>`), 'TOO_MUCH'],
    ['with more words than a text', aWordFile({ body: paragraph(run('word '.repeat(300_000))) }), 'TOO_MUCH'],
  ])('is one %s', (_what, bytes, obstacle) => {
    expect(obstacleOf(bytes)).toBe(obstacle);
  });

  it('is one that unpacks to very much, and it takes no memory for that', () => {
    const bomb = part(`<a>${' '.repeat(25_000_000)}</a>`);
    expect(bomb.length).toBeLessThan(50_000);
    const before = process.memoryUsage().rss;
    expect(obstacleOf(bomb)).toBe('TOO_MUCH');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('is none that has everything it should', () => {
    expect(obstacleOf(good)).toBe('read');
  });
});
