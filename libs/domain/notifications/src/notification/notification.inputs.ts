import { Field, ID, InputType } from '@nestjs/graphql';
import { rule } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'Which of the viewer’s own notifications were read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'Their ids; without it, all of them. Those of others stay.' })
  @IsOptional()
  @ArrayMaxSize(limits.pageSize, rule('maxItems', { max: limits.pageSize }))
  @IsUUID('all', { ...rule('isId'), each: true })
  ids?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also what the viewer was told about the same things before these.',
  })
  @IsOptional()
  @IsBoolean(rule('isBoolean'))
  withEarlier?: boolean | null;
}
