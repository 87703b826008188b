import { Field, InputType } from '@nestjs/graphql';
import { rule, TextField } from '@sic/graphql';
import { type Language, languages } from '@sic/messages';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import { NOTIFICATION_TOPICS, type NotificationTopic } from '../notification/notification-topic.js';
import { NotificationTopicEnum } from '../notification/notification.graphql.js';
import { MAIL_RHYTHMS, type MailRhythm } from './mail-rhythm.entity.js';
import { MailRhythmEnum, SiteLanguageEnum } from './preference.graphql.js';

const MAX_TOPICS = 20;

@InputType({ description: 'On which topics the viewer wants mails, and how often.' })
export class ChooseMailsInput {
  @Field(() => [NotificationTopicEnum], {
    description: 'The topics to get mails on; all others that can be declined are declined.',
  })
  @ArrayMaxSize(MAX_TOPICS, rule('maxItems', { max: MAX_TOPICS }))
  @IsIn(NOTIFICATION_TOPICS, { ...rule('isIn'), each: true })
  wanted!: NotificationTopic[];

  @Field(() => MailRhythmEnum, {
    nullable: true,
    description: 'How often those that can wait come; absent: as before.',
  })
  @IsOptional()
  @IsIn(MAIL_RHYTHMS, rule('isIn'))
  rhythm?: MailRhythm | null;
}

@InputType({ description: 'The mail whose topic is to stop.' })
export class StopMailsInput {
  @TextField({ label: 'The `token` of the link in the foot of the mail.', max: 300 })
  token!: string;
}

@InputType({ description: 'The language in which the viewer is written to.' })
export class ChooseLanguageInput {
  @Field(() => SiteLanguageEnum, { description: 'One of the languages of the site.' })
  @IsIn(languages, rule('isIn'))
  language!: Language;
}
