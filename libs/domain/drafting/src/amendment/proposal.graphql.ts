import { Field, InterfaceType } from '@nestjs/graphql';
import { ClauseKindEnum } from '../declaration/clause-kind.graphql.js';
import type { ClauseKind } from '../declaration/clause.entity.js';
import type { Proposal } from './proposal.js';

/** What an amendment and each of its revisions propose, as the schema shows it: a fragment on it reads both. */
@InterfaceType('Proposal', { description: 'What an amendment, or one of its revisions, proposes.' })
export abstract class ProposalFields implements Proposal {
  @Field(() => String, { description: 'The wording that is proposed, in Markdown; empty for a deletion.' })
  wording!: string;

  @Field(() => String, { description: 'Why its proposer wants the change.' })
  rationale!: string;

  @Field(() => ClauseKindEnum, {
    nullable: true,
    description:
      'What the new clause will be. Null where no clause is added, and where nobody chose: then it is like the clause before it.',
  })
  clauseKind!: ClauseKind | null;
}
