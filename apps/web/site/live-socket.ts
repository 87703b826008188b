/** Messages of the protocol graphql-transport-ws. */
interface Message {
  readonly type: 'connection_ack' | 'next' | 'error' | 'complete' | 'ping' | 'pong';
  readonly id?: string;
  readonly payload?: { readonly data?: unknown };
}

interface Subscription {
  readonly query: string;
  readonly variables: object;
  readonly onEvent: (data: unknown) => void;
  /** The line was down: what happened meanwhile did not arrive. */
  readonly onGap: () => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** A line that broke without a word is noticed by an unanswered ping. */
const PING_MS = 20_000;

const subscriptions = new Map<string, Subscription>();
/** Those that have listened on an earlier connection. */
const known = new Set<string>();
let socket: WebSocket | undefined;
let isReady = false;
let isAnswered = true;
let failures = 0;
let count = 0;

/**
 * Listens to a subscription of the API. One connection serves the whole page; it is opened for the first listener,
 * closed after the last, and opened again when it breaks.
 * @returns what ends it
 */
export function listen(subscription: Subscription): () => void {
  count += 1;
  const id = String(count);
  subscriptions.set(id, subscription);
  if (isReady) subscribe(id, subscription);
  else connect();
  return () => {
    subscriptions.delete(id);
    known.delete(id);
    if (isReady) send({ type: 'complete', id });
    if (subscriptions.size === 0) socket?.close(1000);
  };
}

function connect(): void {
  if (socket !== undefined) return;
  const { protocol, host } = location;
  const own = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`, 'graphql-transport-ws');
  socket = own;
  const pings = setInterval(() => {
    if (!isAnswered) return own.close();
    isAnswered = false;
    send({ type: 'ping' });
  }, PING_MS);
  own.onopen = () => send({ type: 'connection_init' });
  own.onmessage = ({ data }) => receive(JSON.parse(String(data)) as Message);
  own.onclose = () => {
    clearInterval(pings);
    socket = undefined;
    isReady = false;
    isAnswered = true;
    if (subscriptions.size === 0) return;
    // Spread out, so that a thousand open pages do not come back in the same moment.
    const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS) * (0.5 + Math.random());
    failures += 1;
    setTimeout(() => {
      if (subscriptions.size > 0) connect();
    }, wait);
  };
}

function receive({ type, id = '', payload }: Message): void {
  isAnswered = true;
  if (type === 'ping') send({ type: 'pong' });
  if (type === 'next') subscriptions.get(id)?.onEvent(payload?.data);
  if (type !== 'connection_ack') return;
  isReady = true;
  failures = 0;
  for (const [own, subscription] of subscriptions) {
    const wasCutOff = known.has(own);
    subscribe(own, subscription);
    if (wasCutOff) subscription.onGap();
  }
}

function subscribe(id: string, { query, variables }: Subscription): void {
  known.add(id);
  send({ type: 'subscribe', id, payload: { query, variables } });
}

function send(message: object): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}
