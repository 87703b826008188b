import type { CommunityRule } from '@sic/api-client/moderation';
import { isKey, message } from '@sic/messages';
import { type Refusal, text } from '../../forms.js';
import { languageOf } from '../../i18n.server.js';

/** The rule that a form names; null when none is chosen. */
export function chosenRule(form: FormData): CommunityRule | null {
  const given = text(form, 'rule');
  return isKey('rules', `${given}.title`) ? (given as CommunityRule) : null;
}

/** Asks to choose a rule, and for the reasons where the form leaves them out, as the api would. */
export function withoutRule(request: Request, form: FormData): Refusal {
  const language = languageOf(request);
  const hasNoReasons = form.has('reasons') && text(form, 'reasons') === '';
  return {
    fields: {
      rule: message(language, 'validation', 'isIn'),
      ...(hasNoReasons ? { reasons: message(language, 'validation', 'required') } : {}),
    },
  };
}
