import { Field, ObjectType } from '@nestjs/graphql';
import { AmendmentType } from '../amendment/amendment.graphql.js';

@ObjectType({ description: 'The decision is taken back.' })
export class TakeBackDecisionSuccess {
  @Field(() => AmendmentType, { description: 'The amendment as it is now: open again.' })
  amendment!: AmendmentType;
}
