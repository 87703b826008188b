import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '@sic/graphql';
import { type Language, languages } from '@sic/messages';
import { NotificationTopicEnum } from '../notification/notification.graphql.js';
import { MAIL_RHYTHMS, type MailRhythm } from './mail-rhythm.entity.js';
import type { NotificationTopic } from '../notification/notification-topic.js';

export const SiteLanguageEnum = enumOf('SiteLanguage', languages, 'The languages of the site and its mails.', {
  en: 'English, as it is written in Europe.',
  de: 'German, in its formal address.',
});

export const MailRhythmEnum = enumOf(
  'MailRhythm',
  MAIL_RHYTHMS,
  'How often mails come that can wait. Those on seats, moderation and the account never wait.',
  {
    soon: 'Within minutes, with what else happened in them.',
    daily: 'Once a day, in the morning.',
    weekly: 'Once a week, on Monday morning.',
  },
);

@ObjectType({ description: 'Whether the viewer gets mails on one topic.' })
export class MailPreference {
  @Field(() => NotificationTopicEnum, { description: 'What the mails are about.' })
  topic!: NotificationTopic;

  @Field(() => Boolean, { description: 'Whether the viewer gets mails on it.' })
  isWanted!: boolean;

  @Field(() => Boolean, { description: 'Whether they always come, whatever is chosen.' })
  isFixed!: boolean;
}

@ObjectType({ description: 'The choice of mails is kept.' })
export class ChooseMailsSuccess {
  @Field(() => [MailPreference], { description: 'Every topic, as it is now.' })
  preferences!: MailPreference[];

  @Field(() => MailRhythmEnum, { description: 'How often mails that can wait come from now on.' })
  rhythm!: MailRhythm;
}

@ObjectType({ description: 'Mails on these topics no longer come.' })
export class StopMailsSuccess {
  @Field(() => [NotificationTopicEnum], { description: 'The topics of the mail whose link was used.' })
  topics!: NotificationTopic[];
}

@ObjectType({ description: 'The language is kept.' })
export class ChooseLanguageSuccess {
  @Field(() => SiteLanguageEnum, { description: 'In which the viewer is written to from now on.' })
  language!: Language;
}
