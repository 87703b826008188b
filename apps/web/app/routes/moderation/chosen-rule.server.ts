import type { CommunityRule } from '@sic/api-client/moderation';
import { isKey, message } from '@sic/messages';
import { type Refusal, text } from '../../forms.js';
import { languageOf } from '../../i18n.server.js';
import { missingFields } from '../../missing.server.js';

/** The rule that a form names; null when none is chosen. */
export function chosenRule(form: FormData): CommunityRule | null {
  const given = text(form, 'rule');
  return isKey('rules', `${given}.title`) ? (given as CommunityRule) : null;
}

/** Asks to choose a rule, and for the reasons where the form leaves them out, as the api would. */
export function withoutRule(request: Request, form: FormData): Refusal {
  const rule = message(languageOf(request), 'validation', 'isIn');
  return { fields: { rule, ...(form.has('reasons') ? missingFields(request, form, ['reasons']) : {}) } };
}
