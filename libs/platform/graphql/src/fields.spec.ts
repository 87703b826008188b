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
    const kept = await validated({ name: ' Ada\u0308 ', words: 'one\r\ntwo\ttabs\u202e ' });
    expect(kept).toMatchObject({ name: 'Ad\u00e4', words: 'one\ntwo\ttabs\u202e' });
  });

  it('is kept with characters that do not show, next to some that do', async () => {
    const family = '\u{1F468}\u200D\u{1F469}';
    expect(await validated({ name: family, words: '\u200b' })).toMatchObject({ name: family, words: '\u200b' });
  });

  it.each([
    ['a NUL', 'name', 'a\u0000b', 'noControlCharacters'],
    ['a control character', 'name', 'a\u0007b', 'noControlCharacters'],
    ['a NUL in a long text', 'words', 'a\u0000b', 'noControlCharacters'],
    ['a line break in a text of one line', 'name', 'a\nb', 'oneLine'],
    ['a mark that turns the reading direction', 'name', 'a\u202eb', 'noDirectionMarks'],
    ['a line separator', 'name', 'a\u2028b', 'oneLine'],
    ['a paragraph separator', 'name', 'a\u2029b', 'oneLine'],
    ['nothing', 'name', '  ', 'required'],
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
