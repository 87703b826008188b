/** Colours and type of a mail. Inline, because many inboxes drop style sheets; dark values follow by class where they do not. */
export const colour = {
  page: '#f4f6f8',
  card: '#ffffff',
  text: '#1d2733',
  muted: '#52606d',
  line: '#d5dde5',
  accent: '#1f4e79',
  onAccent: '#ffffff',
  insertedText: '#14532d',
  insertedGround: '#dff0e3',
  deletedText: '#7a1f18',
  deletedGround: '#fbe6e4',
} as const;

export const font = {
  text: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  reading: "Georgia, 'Noto Serif', 'Times New Roman', serif",
} as const;

/** For inboxes that read style sheets and follow the reader's dark setting. Every pair keeps a contrast of at least 4.5. */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .mail-page, .mail-page > table > tbody > tr > td { background-color: #10161d !important; }
  .mail-card { background-color: #18212b !important; border-color: #2e3b48 !important; }
  .mail-text, .mail-fact-value { color: #e6ebf0 !important; }
  .mail-muted, .mail-fact-label { color: #a9b6c3 !important; }
  .mail-accent { color: #9cc4ea !important; }
  .mail-line { border-color: #2e3b48 !important; }
  .mail-quote { border-color: #9cc4ea !important; }
  .mail-button { background-color: #2a6299 !important; color: #ffffff !important; }
  .mail-ins { background-color: #163a24 !important; color: #b9e6c6 !important; }
  .mail-del { background-color: #46201d !important; color: #f3c2bd !important; }
}
@media (max-width: 480px) {
  .mail-card > tbody > tr > td { padding: 20px !important; }
}
`;
