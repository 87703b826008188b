import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { IsInt } from 'class-validator';

@InputType({ description: 'Which decision is taken back, and why.' })
export class TakeBackDecisionInput {
  @IdField('The decision that is taken back.')
  decisionId!: string;

  @Field(() => Int, { description: 'The lock version of the amendment that the editor saw.' })
  @IsInt(rule('isInteger'))
  lockVersion!: number;

  @TextField({
    label: 'The reason',
    max: limits.reason,
    isLong: true,
    description: 'Why it is taken back, for everybody to read.',
  })
  reason!: string;
}
