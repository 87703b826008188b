import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs, rule } from '@sic/graphql';
import { IsISO8601, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Person } from '../moderation.graphql.js';

@ObjectType({ description: 'A fact of a change, such as the state before and after.' })
export class AuditFact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'One change of state. The log can only grow.' })
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => Person, { nullable: true, description: 'Who acted; null when the platform did by itself.' })
  actor!: Person | null;

  @Field(() => String, { description: 'As `domain.verb-noun`, such as `drafting.publish-version`.' })
  action!: string;

  @Field(() => String)
  subjectKind!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'What the subject is called, where it still is there.' })
  subjectTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands on the site.' })
  subjectPath!: string | null;

  @Field(() => [AuditFact])
  facts!: AuditFact[];
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntryConnection');

@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only actions of this part of the platform, see `auditDomains`.',
  })
  @IsOptional()
  @MaxLength(40, rule('maxLength', { max: 40 }))
  domain?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this account did.' })
  @IsOptional()
  @IsUUID('all', rule('isId'))
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what was done to this thing.' })
  @IsOptional()
  @IsUUID('all', rule('isId'))
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'From this day on (UTC), such as 2026-05-31.' })
  @IsOptional()
  @IsISO8601({ strict: true }, rule('isDay'))
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Until this day (UTC), itself included.' })
  @IsOptional()
  @IsISO8601({ strict: true }, rule('isDay'))
  until?: string | null;
}
