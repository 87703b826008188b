/** Upper bounds that the schema, the database and the forms share. Lengths are in UTF-16 code units. */
export const limits = {
  /** Items of one page of a connection. */
  pageSize: 100,
  /** Characters of one GraphQL document. */
  documentLength: 10_000,
  /** Bytes of one message over a websocket. */
  socketMessageBytes: 100_000,
  name: 120,
  title: 200,
  /** An e-mail address. */
  email: 254,
  line: 300,
  comment: 5_000,
  rationale: 5_000,
  reason: 5_000,
  /** What an organisation says of itself. */
  description: 2_000,
  /** A message from one member to others. */
  message: 1_000,
  clause: 20_000,
  /** Bytes of an imported Markdown file. */
  importBytes: 200_000,
  /** Bytes of a Word file, with its pictures. */
  documentBytes: 5_000_000,
  pictureBytes: 5_000_000,
} as const;
