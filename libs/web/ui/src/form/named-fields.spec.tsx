import { describe, expect, it } from '@jest/globals';
import { namedFields, sentenceAbout } from './named-fields.js';

interface FieldProps {
  readonly name: string;
  readonly label?: string;
  readonly legend?: string;
  readonly id?: string;
}

const Field = (_: FieldProps) => null;
const Button = (_: { readonly name: string; readonly children: string }) => null;

describe('the fields of a form', () => {
  it('are found wherever they stand in it, with the id that a link leads to', () => {
    const isShown = true as boolean;
    const form = (
      <>
        <Field name="details.title" label="Title" />
        <fieldset>
          <legend>Your colleague</legend>
          {[<Field key="mail" name="email" label="E-mail" id="colleague-email" />]}
        </fieldset>
        {isShown ? <Field name="who" legend="Who will come?" /> : null}
      </>
    );
    expect([...namedFields(form)]).toEqual([
      ['details.title', { label: 'Title', id: 'field-details-title' }],
      ['email', { label: 'E-mail', id: 'colleague-email' }],
      ['who', { label: 'Who will come?', id: 'field-who' }],
    ]);
  });

  it('are no buttons, hidden fields or texts', () => {
    const form = (
      <>
        text
        <input type="hidden" name="id" value="1" readOnly />
        <Button name="intent">Send</Button>
      </>
    );
    expect([...namedFields(form)]).toEqual([]);
  });
});

describe('a sentence about a field', () => {
  it.each([
    ['names the field', 'Title', 'Please fill this in.', 'Title: Please fill this in.'],
    ['does not name it twice', 'E-mail address', 'Enter your e-mail address.', 'Enter your e-mail address.'],
    ['knows a word from a part of one', 'Art', 'Bitte starten Sie neu.', 'Art: Bitte starten Sie neu.'],
    ['goes on after a question', 'Who will come?', 'Please choose.', 'Who will come? Please choose.'],
  ])('%s', (_what, label, sentence, words) => {
    expect(sentenceAbout(label, sentence, 'en')).toBe(words);
  });
});
