/** What one websocket may ask for. A page of the site listens to a few things at once. */
export const SOCKET_LIMITS = {
  /** Subscriptions and other operations that are open at the same time. */
  openOperations: 25,
  /** Messages in a row, each of which may begin an operation… */
  messages: 100,
  /** …and how many more come free each second. */
  messagesPerSecond: 20,
} as const;

/** Too many of something, as `graphql-ws` closes for too many initialisations. */
export const TOO_MANY = 4429;

/** Counts the messages of one socket. */
export class MessageBudget {
  private left: number = SOCKET_LIMITS.messages;
  private since: number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.since = now();
  }

  /** Whether another message is within the limit. */
  take(): boolean {
    const at = this.now();
    const free = ((at - this.since) / 1_000) * SOCKET_LIMITS.messagesPerSecond;
    this.left = Math.min(SOCKET_LIMITS.messages, this.left + free) - 1;
    this.since = at;
    return this.left >= 0;
  }
}
