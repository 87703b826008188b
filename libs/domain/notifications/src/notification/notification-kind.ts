import { type KeyOf, keysOf } from '@sic/messages';

/** What happened. Its sentence and the parameters that it names stand under the same key in the catalogues. */
export type NotificationKind = KeyOf<'notifications'>;

/** Every kind that has a sentence. The manifest of one domain names each, see `NotificationKinds`. */
export const NOTIFICATION_KINDS = keysOf('en', 'notifications') as NotificationKind[];
