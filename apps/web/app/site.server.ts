/** Settings of the site that its pages need. Read once; addresses come without a slash at the end. */
export const settings = {
  apiUrl: (process.env.API_URL || 'http://127.0.0.1:3001').replace(/\/$/, ''),
  publicUrl: (process.env.PUBLIC_URL || 'http://localhost:3000').replace(/\/$/, ''),
  /** The page of the demo inbox; only set where mails end there. */
  inboxUrl: process.env.INBOX_URL || undefined,
} as const;
