import { draftingEvents } from '@sic/drafting';
import { gatheringsEvents } from '@sic/gatherings';
import { identityEvents } from '@sic/identity';
import { mailEvents } from '@sic/mail';
import { moderationEvents } from '@sic/moderation';
import { notificationsEvents } from '@sic/notifications';
import { profilesEvents } from '@sic/profiles';

/** Every event that some domain publishes; the worker refuses to start when one has no handler. */
export const events = [
  ...identityEvents,
  ...mailEvents,
  ...profilesEvents,
  ...moderationEvents,
  ...draftingEvents,
  ...gatheringsEvents,
  ...notificationsEvents,
];
