import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { TextField } from '@sic/graphql';
import { ArrayMaxSize, IsIn } from 'class-validator';
import { NoticeKind } from '../notice/notice-kind.js';

@ObjectType({ description: 'Whether the viewer gets mails of one kind.' })
export class MailPreference {
  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => Boolean)
  isWanted!: boolean;

  @Field(() => Boolean, { description: 'Whether mails of this kind always come.' })
  isFixed!: boolean;
}

@InputType()
export class ChooseMailsInput {
  @Field(() => [NoticeKind], { description: 'The kinds to get; all others that can be declined are.' })
  @ArrayMaxSize(20, { message: 'At most 20 kinds.' })
  @IsIn(Object.values(NoticeKind), { each: true, message: 'There is no such kind of mail.' })
  wanted!: NoticeKind[];
}

@ObjectType({ description: 'The choice as it now stands.' })
export class MailsChosen {
  @Field(() => [MailPreference])
  preferences!: MailPreference[];
}

@InputType()
export class StopMailsInput {
  @TextField({ label: 'The link', max: 300 })
  token!: string;
}

@ObjectType({ description: 'Mails of this kind no longer come.' })
export class MailsStopped {
  @Field(() => NoticeKind)
  kind!: NoticeKind;
}
