import { describe, expect, it } from '@jest/globals';
import { ConfirmDialog } from '../feedback/confirm-dialog.js';
import { formName } from './form-name.js';
import { SubmitButton } from './submit-button.js';

describe('the name of a form', () => {
  it('is what its first button says, with the words that only a screen reader reads', () => {
    expect(
      formName(
        <div>
          <p>Text</p>
          <SubmitButton>
            Confirm<span className="visually-hidden"> Kasia</span>
          </SubmitButton>
          <SubmitButton>Later</SubmitButton>
        </div>,
      ),
    ).toBe('Confirm Kasia');
  });

  it('is what a button with a question says', () => {
    const dialog = (
      <ConfirmDialog trigger="Withdraw" title="Withdraw it?" confirm="Withdraw it">
        Sure?
      </ConfirmDialog>
    );
    expect(formName(dialog)).toBe('Withdraw');
  });

  it('is nothing where there is no button', () => expect(formName(<p>Text</p>)).toBeUndefined());
});
