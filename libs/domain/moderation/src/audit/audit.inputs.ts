import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs, rule } from '@sic/graphql';
import { IsISO8601, IsOptional, IsUUID, MaxLength } from 'class-validator';

/** A day as `2026-05-31`, and no time. */
function IsDay(): PropertyDecorator {
  return applyDecorators(IsISO8601({ strict: true }, rule('isDay')), MaxLength(10, rule('isDay')));
}

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
  @IsDay()
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Until this day (UTC), itself included.' })
  @IsOptional()
  @IsDay()
  until?: string | null;
}
