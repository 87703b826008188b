import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, MessageParameter, Node } from '@sic/graphql';
import { textOf } from '@sic/messages';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kind.js';
import { NOTIFICATION_TOPICS, type NotificationTopic } from './notification-topic.js';

export const NotificationTopicEnum = enumOf(
  'NotificationTopic',
  NOTIFICATION_TOPICS,
  'What a notification or a mail is about; members choose by topic which mails they get.',
  {
    amendment: 'What happens to one’s own amendments, and to those on which one took a position.',
    comment: 'Answers to what one wrote.',
    version: 'New versions and phases of processes in which one takes part.',
    seat: 'Seats, offers and changes of gatherings for which one signed up.',
    message: 'What organisers of a gathering write to those who signed up.',
    organisation: 'Organisations that one represents or asked to represent.',
    moderation: 'Decisions about one’s own content and reports. Always mailed.',
    account: 'Sign-in, password and the account itself. Always mailed.',
  },
);

export const NotificationKindEnum = enumOf(
  'NotificationKind',
  NOTIFICATION_KINDS,
  'What happened. Selects the sentence of a notification.',
  (kind) => `Worded as: ${textOf('en', 'notifications', kind)}`,
);

@ObjectType('Notification', {
  implements: () => [Node],
  description: 'One thing that the viewer is told. Nobody else can read it.',
})
export class NotificationType implements Node {
  @Field(() => ID, { description: 'A UUID; later notifications have greater ones.' })
  id!: string;

  @Field(() => NotificationKindEnum, {
    description: 'Selects its sentence in the catalogues, into which its parameters go.',
  })
  kind!: NotificationKind;

  @Field(() => NotificationTopicEnum, { description: 'What it is about: the choice of mails goes by it.' })
  topic!: NotificationTopic;

  @Field(() => [MessageParameter], { description: 'What its sentence names, for wording it in another language.' })
  parameters!: MessageParameter[];

  @Field(() => String, { description: 'Its sentence in English, in plain text.' })
  message!: string;

  @Field(() => String, { description: 'Where on the site it leads; begins with a slash.' })
  path!: string;

  @Field(() => Date, { description: 'When the viewer was told.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the viewer marked it as read; null before.' })
  readAt!: Date | null;
}

export const NotificationConnection = connectionOf(NotificationType, 'NotificationConnection');

@ObjectType({ description: 'What the viewer was told about one thing, such as an amendment or a gathering.' })
export class NotificationThread {
  @Field(() => NotificationType, { description: 'The last one: it says where the thing stands.' })
  latest!: NotificationType;

  @Field(() => [NotificationType], { description: 'The twenty before it, the latest first.' })
  earlier!: NotificationType[];

  @Field(() => Int, { description: 'How many notifications are about this thing.' })
  size!: number;

  @Field(() => Int, { description: 'How many of them the viewer has not marked as read.' })
  unread!: number;
}

export const NotificationThreadConnection = connectionOf(NotificationThread, 'NotificationThreadConnection');

@ObjectType({ description: 'A new notification, or the hint that some may have been missed.' })
export class NotificationArrival {
  @Field(() => NotificationType, {
    nullable: true,
    description: 'What is new; null when some may have been missed, so that the list has to be read again.',
  })
  notification!: NotificationType | null;

  @Field(() => Int, { description: 'How many the viewer has not marked as read.' })
  unreadNotifications!: number;
}

@ObjectType({ description: 'The notifications are marked as read.' })
export class MarkNotificationsReadSuccess {
  @Field(() => Int, { description: 'How many are left to read.' })
  unreadNotifications!: number;
}
