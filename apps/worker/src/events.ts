import { identityEvents } from '@sic/identity';

/** Every event that some domain publishes; the worker refuses to start when one has no handler. */
export const events = [...identityEvents];
