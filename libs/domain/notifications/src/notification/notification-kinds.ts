import { Injectable } from '@nestjs/common';
import { type DomainManifest, Domains } from '@sic/operations';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kind.js';
import { isNotificationTopic, type NotificationTopic } from './notification-topic.js';

/** The kinds of notifications with their topics, as the manifests of the domains name them. */
@Injectable()
export class NotificationKinds {
  private readonly topics: ReadonlyMap<string, NotificationTopic>;

  /** @throws Error when a kind stands in no manifest or in two, or has no sentence or an unknown topic */
  constructor(domains: Domains) {
    this.topics = topicsOf(domains.manifests);
    const missing = NOTIFICATION_KINDS.filter((kind) => !this.topics.has(kind));
    if (missing.length > 0) throw new Error(`No manifest names the kinds of notifications: ${missing.join(', ')}`);
  }

  topicOf(kind: NotificationKind): NotificationTopic {
    return this.topics.get(kind)!;
  }
}

function topicsOf(manifests: readonly DomainManifest[]): Map<string, NotificationTopic> {
  const known = new Set<string>(NOTIFICATION_KINDS);
  const topics = new Map<string, NotificationTopic>();
  for (const { name, notificationKinds } of manifests) {
    for (const [kind, topic] of Object.entries(notificationKinds)) {
      if (!known.has(kind)) throw new Error(`The kind of notification ${kind} of ${name} has no sentence`);
      if (!isNotificationTopic(topic))
        throw new Error(`The kind of notification ${kind} has the unknown topic ${topic}`);
      if (topics.has(kind)) throw new Error(`Two manifests name the kind of notification ${kind}`);
      topics.set(kind, topic);
    }
  }
  return topics;
}
