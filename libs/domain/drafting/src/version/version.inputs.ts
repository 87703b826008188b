import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, rule, TextField } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { Min } from 'class-validator';

@InputType({ description: 'Which declaration gets its next version, and what is new in it.' })
export class PublishVersionInput {
  @IdField('The declaration whose next version is published.')
  declarationId!: string;

  @Field(() => Int, { description: 'The number of the latest version that the editor saw.' })
  @Min(0, rule('min', { min: 0 }))
  latestNumberSeen!: number;

  @TextField({ label: 'The note', max: limits.reason, isLong: true, description: 'What is new, in a few words.' })
  note!: string;
}
