import { describe, expect, it } from '@jest/globals';
import { type DomainManifest, Domains } from '@sic/operations';
import { manifests } from '../testing/kinds.js';
import { NOTIFICATION_KINDS } from './notification-kind.js';
import { NotificationKinds } from './notification-kinds.js';

const kindsOf = (given: readonly DomainManifest[]) => new NotificationKinds(new Domains(given));
/** A domain of its own with these kinds. */
const letters = (notificationKinds: Record<string, string>): DomainManifest =>
  ({ ...manifests[0]!, name: 'letters', notificationKinds }) as DomainManifest;

describe('the kinds of notifications', () => {
  it('have the topics that the manifests give them', () => {
    const kinds = kindsOf(manifests);
    expect([kinds.topicOf('COMMENT_POSTED'), kinds.topicOf('SEAT_OFFERED')]).toEqual(['comment', 'seat']);
    expect(NOTIFICATION_KINDS.filter((kind) => !kinds.topicOf(kind))).toEqual([]);
  });

  it('keep a process from starting when no manifest names one', () => {
    const without = manifests.filter(({ name }) => name !== 'discussion');
    expect(() => kindsOf(without)).toThrow(
      'No manifest names the kinds of notifications: COMMENT_ANSWERED, COMMENT_POSTED',
    );
  });

  it.each([
    ['two manifests name one', { SEAT_OFFERED: 'seat' }, /Two manifests name .*SEAT_OFFERED/],
    ['one has no sentence', { LETTER_ARRIVED: 'comment' }, /LETTER_ARRIVED of letters has no sentence/],
    ['one has an unknown topic', { SEAT_OFFERED: 'letter' }, /unknown topic letter/],
  ])('keep a process from starting when %s', (_what, given, message) => {
    expect(() => kindsOf([letters(given), ...manifests])).toThrow(message);
  });
});
