import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Nobody can have mails sent to this address any more.' })
export class RefuseMailsSuccess {
  @Field(() => Boolean, { description: 'Always true: it is kept for good.' })
  isRefused!: boolean;
}
