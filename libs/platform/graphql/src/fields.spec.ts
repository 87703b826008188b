import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { InputType } from '@nestjs/graphql';
import { rejectionOf } from '@sic/testing';
import { TextField } from './fields.js';
import { createValidationPipe } from './validation.pipe.js';

@InputType()
class WordsInput {
  @TextField({ label: 'The name', max: 20 })
  name!: string;

  @TextField({ label: 'The words', max: 20, isLong: true })
  words!: string;
}

const validated = (input: object): Promise<WordsInput> =>
  createValidationPipe().transform(input, { type: 'body', metatype: WordsInput }) as Promise<WordsInput>;

describe('a text of an input', () => {
  it('is kept: trimmed, composed, with line ends of one kind', async () => {
    const kept = await validated({ name: ' Ada\u0308 ', words: 'one\r\ntwo\ttabs\u202e\u000b ' });
    expect(kept).toMatchObject({ name: 'Ad\u00e4', words: 'one\ntwo\ttabs' });
  });

  it('loses characters that nobody sees, and keeps those that join what is seen', async () => {
    const family = '\u{1F468}\u200D\u{1F469}';
    expect(await validated({ name: family, words: 'a\u200b' })).toMatchObject({ name: family, words: 'a' });
  });

  it.each([
    ['a line break', 'a\nb', 'a b'],
    ['a line separator', 'a\u2028b', 'a b'],
    ['a paragraph separator', 'a\u2029b', 'a b'],
    ['the line break of Word', 'a\u000bb', 'a b'],
    ['a tab', 'a\tb', 'a b'],
    ['a control character', 'a\u0007b', 'ab'],
    ['a mark that turns the reading direction', 'a\u202eb', 'ab'],
  ])('of one line is never refused for %s', async (_what, name, kept) => {
    expect(await validated({ name, words: 'Words' })).toMatchObject({ name: kept });
  });

  it.each([
    ['a NUL', 'name', 'a\u0000b', 'noControlCharacters'],
    ['a NUL in a long text', 'words', 'a\u0000b', 'noControlCharacters'],
    ['nothing', 'name', '  ', 'required'],
    ['nothing to be seen in a long text', 'words', '\u200b\u00ad', 'required'],
    ['a space of no width', 'name', '\u200b', 'required'],
    ['a word joiner', 'name', '\u2060', 'required'],
    ['a Braille blank', 'name', '\u2800', 'required'],
    ['Hangul fillers', 'name', '\u3164 \uffa0', 'required'],
    ['too much', 'name', 'x'.repeat(21), 'maxLength'],
  ])('is refused with the rule that it breaks: %s', async (_what, field, text, rule) => {
    const problem = await rejectionOf(validated({ name: 'Ada', words: 'Words', [field]: text }));
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, rule }] });
  });
});
