import { Field, InputType } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsIn } from 'class-validator';
import { RepresentationRole } from './representation.entity.js';

@InputType({ description: 'A request of the viewer to act for an organisation.' })
export class AskToRepresentInput {
  @IdField('The organisation that the viewer wants to act for.')
  organisationId!: string;

  @Field(() => RepresentationRole, { description: 'What the viewer wants to do in its name.' })
  @IsIn(Object.values(RepresentationRole), rule('isIn'))
  role!: RepresentationRole;

  @TextField({
    label: 'The message',
    max: limits.message,
    min: 0,
    isLong: true,
    description: 'To those who confirm; may be empty.',
  })
  message!: string;
}

@InputType({ description: 'A request that the viewer confirms.' })
export class ConfirmRepresentationInput {
  @IdField('The representation that was asked for.')
  representationId!: string;
}

@InputType({ description: 'A request that the viewer refuses.' })
export class RefuseRepresentationInput {
  @IdField('The representation that was asked for.')
  representationId!: string;

  @TextField({
    label: 'The reason',
    max: limits.reason,
    min: 3,
    isLong: true,
    description: 'Why it is refused; the member reads it.',
  })
  reason!: string;
}

@InputType({ description: 'A representation that the viewer ends, or a request that they take back.' })
export class EndRepresentationInput {
  @IdField('The representation to end.')
  representationId!: string;
}
