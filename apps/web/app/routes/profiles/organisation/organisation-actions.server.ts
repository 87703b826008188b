import {
  AskToRepresentDocument,
  ConfirmRepresentationDocument,
  EndRepresentationDocument,
  RefuseRepresentationDocument,
  RefuseOrganisationDocument,
  VerifyOrganisationDocument,
} from '@sic/api-client/profiles';
import type { From } from '../../../api.server.js';
import { type Refusal, text } from '../../../forms.js';
import { submit } from '../../../submit.server.js';

/** Does what a form of the organisation's page asks for; null when it asks for nothing that there is. */
export async function act(
  from: From,
  organisationId: string,
  form: FormData,
): Promise<{ readonly refusal?: Refusal } | null> {
  const representationId = text(form, 'representation');
  switch (text(form, 'intent')) {
    case 'ask':
      return submit(from, AskToRepresentDocument, {
        input: {
          organisationId,
          role: text(form, 'role') === 'SIGNATORY' ? 'SIGNATORY' : 'REPRESENTATIVE',
          message: text(form, 'message'),
        },
      });
    case 'confirm':
      return submit(from, ConfirmRepresentationDocument, { input: { representationId } });
    case 'refuse': {
      const reason = text(form, 'reason');
      return submit(from, RefuseRepresentationDocument, { input: { representationId, reason } });
    }
    case 'end':
    case 'leave':
    case 'withdraw':
      return submit(from, EndRepresentationDocument, { input: { representationId } });
    case 'verify':
    case 'unverify': {
      const isVerified = text(form, 'intent') === 'verify';
      const lockVersion = Number(text(form, 'lockVersion'));
      return submit(from, VerifyOrganisationDocument, { input: { organisationId, isVerified, lockVersion } });
    }
    case 'refuse-it': {
      const lockVersion = Number(text(form, 'lockVersion'));
      const reason = text(form, 'reason');
      return submit(from, RefuseOrganisationDocument, { input: { organisationId, lockVersion, reason } });
    }
    default:
      return null;
  }
}
