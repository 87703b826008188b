import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor.js';

/** Who a request comes from. Implemented by the identity domain, which platform code can't import. */
export abstract class ActorSource {
  /** The actor of a request by its cookies; a visitor when the session is missing, ended or its account suspended. */
  abstract actorOf(headers: IncomingHttpHeaders): Promise<Actor>;
}
