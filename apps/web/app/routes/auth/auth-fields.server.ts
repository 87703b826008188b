import { translate } from '../../i18n.server.js';
import { text } from '../../forms.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a form around sign-in, by field; empty when nothing is. `wanted` names the fields to look at. */
export async function checkFields(
  request: Request,
  form: FormData,
  wanted: readonly ('email' | 'password' | 'newPassword' | 'name')[],
): Promise<Record<string, string>> {
  const t = translate(request, 'auth');
  const wrong: Record<string, string> = {};
  if (wanted.includes('name')) {
    const name = text(form, 'name');
    if (name === '') wrong.name = t('fields.nameMissing');
    else if (name.length > 120) wrong.name = t('fields.nameLong');
  }
  if (wanted.includes('email')) {
    const email = text(form, 'email');
    if (email === '') wrong.email = t('fields.emailMissing');
    else if (email.length > 254 || !EMAIL.test(email)) wrong.email = t('fields.emailInvalid');
  }
  const password = form.get('password');
  const length = typeof password === 'string' ? password.length : 0;
  if (wanted.includes('password') && length === 0) wrong.password = t('fields.passwordMissing');
  if (wanted.includes('newPassword')) {
    if (length < 10) wrong.password = t('fields.passwordShort');
    else if (length > 128) wrong.password = t('fields.passwordLong');
  }
  return wrong;
}
