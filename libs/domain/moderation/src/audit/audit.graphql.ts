import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@sic/graphql';
import { IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';
import { Person } from '../moderation.graphql.js';

/** The first part of an action: what can be filtered by. */
export const AUDIT_DOMAINS = ['identity', 'profiles', 'moderation', 'drafting', 'gatherings', 'notifications'] as const;

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
  @Field(() => String, { nullable: true, description: `One of: ${AUDIT_DOMAINS.join(', ')}.` })
  @IsOptional()
  @IsIn(AUDIT_DOMAINS, { message: 'There is no such part of the platform.' })
  domain?: (typeof AUDIT_DOMAINS)[number] | null;

  @Field(() => ID, { nullable: true, description: 'Only what this account did.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not the id of an account.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what was done to this thing.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not the id of a thing.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'From this day on (UTC), such as 2026-05-31.' })
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'Please give a day, such as 2026-05-31.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Until this day (UTC), itself included.' })
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'Please give a day, such as 2026-05-31.' })
  until?: string | null;
}
