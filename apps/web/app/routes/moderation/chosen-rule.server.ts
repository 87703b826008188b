import type { CommunityRule } from '@sic/api-client/moderation';
import { isKey, message } from '@sic/messages';
import { type Refusal, text } from '../../forms.js';
import { languageOf } from '../../i18n.server.js';

/** The rule that a form names; null when none is chosen. */
export function chosenRule(form: FormData): CommunityRule | null {
  const given = text(form, 'rule');
  return isKey('rules', `${given}.title`) ? (given as CommunityRule) : null;
}

/** Asks to choose a rule, as the api would. */
export function withoutRule(request: Request): Refusal {
  return { fields: { rule: message(languageOf(request), 'validation', 'isIn') } };
}
