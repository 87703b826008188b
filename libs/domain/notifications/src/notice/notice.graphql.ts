import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@sic/graphql';
import { limits } from '@sic/kernel';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { NoticeKind } from './notice-kind.js';

registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'What a notice or a mail is about.' });

@ObjectType('Notice', { description: 'One thing that the viewer is told.' })
export class NoticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => String, { description: 'One sentence, in plain text.' })
  text!: string;

  @Field(() => String, { description: 'Where on the site it leads.' })
  path!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the viewer marked it as read.' })
  readAt!: Date | null;
}

export const NoticeConnection = connectionOf(NoticeType, 'NoticeConnection');

@ObjectType({ description: 'A new notice, or word that some may have been missed.' })
export class NoticeArrival {
  @Field(() => NoticeType, {
    nullable: true,
    description: 'Null when notices may have been missed: read the list again.',
  })
  notice!: NoticeType | null;

  @Field(() => Int)
  unreadNotices!: number;
}

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'The notices; leave it out for all of them.' })
  @IsOptional()
  @ArrayMaxSize(limits.pageSize, { message: `At most ${limits.pageSize} notices at a time.` })
  @IsUUID('all', { each: true, message: 'Each has to be the id of a notice.' })
  ids?: string[] | null;
}

@ObjectType({ description: 'What is left to read.' })
export class NoticesRead {
  @Field(() => Int)
  unreadNotices!: number;
}
