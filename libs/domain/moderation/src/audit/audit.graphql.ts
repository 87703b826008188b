import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, MessageParameter, Node } from '@sic/graphql';
import { Person } from '../moderation.graphql.js';

@ObjectType({ description: 'A fact of a change, such as the state before and after.' })
export class AuditFact {
  @Field(() => String, { description: 'What the fact is about, such as `version`.' })
  name!: string;

  @Field(() => [String], {
    description: 'States, names of fields, ids or numbers, never what somebody wrote. Empty when there is none.',
  })
  values!: string[];
}

@ObjectType({
  implements: () => [Node],
  description: 'One change of state, for moderators. The log can only grow.',
})
export class AuditEntry implements Node {
  @Field(() => ID, { description: 'Names the entry for life.' })
  id!: string;

  @Field(() => Date, { description: 'The moment of the change.' })
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who acted; null when the platform did by itself.' })
  actor!: Person | null;

  @Field(() => String, {
    description: 'As `domain.verb-noun`, such as `drafting.publish-version`. Selects its sentence in the catalogues.',
  })
  action!: string;

  @Field(() => String, { description: 'The kind of thing that was changed, such as `declaration` or `account`.' })
  subjectKind!: string;

  @Field(() => ID, { description: 'The thing that was changed.' })
  subjectId!: string;

  @Field(() => [MessageParameter], {
    description: 'What its title names: the sentence of its kind stands in the catalogues. Empty when it is gone.',
  })
  subjectParameters!: MessageParameter[];

  @Field(() => String, { nullable: true, description: 'Where it stands on the site.' })
  subjectPath!: string | null;

  @Field(() => [AuditFact], { description: 'What is known of the change besides.' })
  facts!: AuditFact[];
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntryConnection');
