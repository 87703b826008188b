import type { SignedInMember } from '@sic/authorization';
import type { TestApp } from '@sic/testing';
import { Amendment } from '../amendment/amendment.entity.js';
import { TakeBackDecision, type TakeBackDecisionCommand } from '../decision/take-back-decision.js';

/** Takes a decision back, on the amendment as it stands now. */
export async function takeBack(
  app: TestApp,
  editor: SignedInMember,
  decisionId: string,
  given: Partial<TakeBackDecisionCommand> = {},
): Promise<string> {
  const { lockVersion } = await app.database.manager
    .createQueryBuilder(Amendment, 'a')
    .where('a.id = (select amendment_id from amendment_decision where id = :decisionId)', { decisionId })
    .getOneOrFail();
  const command: TakeBackDecisionCommand = { decisionId, lockVersion, reason: 'It was a mistake.', ...given };
  return app.get(TakeBackDecision).execute(editor, command);
}
