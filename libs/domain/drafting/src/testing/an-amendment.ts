import type { SignedInMember } from '@sic/authorization';
import { anAccount } from '@sic/identity/testing';
import type { TestApp } from '@sic/testing';
import { Amendment } from '../amendment/amendment.entity.js';
import { DecideAmendment, type DecideAmendmentCommand } from '../decision/decide-amendment.js';
import { ProposeAmendment, type ProposeAmendmentCommand } from '../amendment/propose-amendment.js';

/** Proposes an amendment to a clause of version 1, by a new member unless one is given. */
export async function anAmendment(
  app: TestApp,
  given: Partial<ProposeAmendmentCommand> & { clauseId: string; proposer?: SignedInMember },
): Promise<{ id: string; proposer: SignedInMember; revisionId: string }> {
  const { proposer = await anAccount(app.database), ...command } = given;
  const id = await app.get(ProposeAmendment).execute(proposer, {
    versionNumber: 1,
    kind: 'replace',
    wording: command.kind === 'delete' ? null : 'We listen first.',
    rationale: 'It is clearer.',
    isSubmitted: true,
    ...command,
  });
  const { revisionId } = await app.database.manager.findOneByOrFail(Amendment, { id });
  return { id, proposer, revisionId };
}

/** Decides an amendment as it stands now. */
export async function decide(
  app: TestApp,
  editor: SignedInMember,
  amendmentId: string,
  given: Partial<DecideAmendmentCommand> = {},
): Promise<string> {
  const { lockVersion } = await app.database.manager.findOneByOrFail(Amendment, { id: amendmentId });
  const command: DecideAmendmentCommand = {
    amendmentId,
    lockVersion,
    outcome: 'accepted',
    reason: 'Agreed by all.',
    ...given,
  };
  return app.get(DecideAmendment).execute(editor, command);
}
