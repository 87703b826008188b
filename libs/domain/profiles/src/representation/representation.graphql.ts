import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn } from 'class-validator';
import { RepresentationRole, RepresentationState } from './representation.entity.js';

const MESSAGE_LENGTH = 1_000;

@ObjectType({ description: 'What the viewer may do with a representation.' })
export class RepresentationPermissions {
  @Field(() => Boolean, { description: 'Whether the viewer may confirm the request.' })
  confirm!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may refuse the request, with a reason.' })
  refuse!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end it, or take the request back.' })
  end!: boolean;
}

@ObjectType('Representation', { description: 'A member belongs to an organisation, or has asked to.' })
export class RepresentationType {
  @Field(() => ID)
  id!: string;

  @Field(() => RepresentationRole)
  role!: RepresentationRole;

  @Field(() => RepresentationState)
  state!: RepresentationState;

  @Field(() => String, {
    description: 'What the member wrote to whoever confirms; empty for everybody but those two sides.',
  })
  message!: string;

  @Field(() => String, { description: 'Why it was refused; empty for everybody but those two sides.' })
  reason!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => RepresentationPermissions)
  viewerCan!: RepresentationPermissions;

  memberId!: string;
  organisationId!: string;
}

@InputType()
export class AskToRepresentInput {
  @IdField('The organisation')
  organisationId!: string;

  @Field(() => RepresentationRole)
  @IsIn(Object.values(RepresentationRole), { message: 'Please choose what you want to do for the organisation.' })
  role!: RepresentationRole;

  @TextField({ label: 'The message', max: MESSAGE_LENGTH, min: 0, isLong: true, description: 'May be empty.' })
  message!: string;
}

@InputType()
export class ConfirmRepresentationInput {
  @IdField('The representation')
  representationId!: string;
}

@InputType()
export class RefuseRepresentationInput {
  @IdField('The representation')
  representationId!: string;

  @TextField({ label: 'The reason', max: limits.reason, min: 3, isLong: true })
  reason!: string;
}

@InputType()
export class EndRepresentationInput {
  @IdField('The representation')
  representationId!: string;
}

@ObjectType({ description: 'The representation as it now stands.' })
export class RepresentationChanged {
  @Field(() => RepresentationType)
  representation!: RepresentationType;
}
