import type { AmendmentQuery } from '@sic/api-client/drafting';

/** An amendment as its page reads it. */
export type Amendment = NonNullable<AmendmentQuery['amendment']>;
