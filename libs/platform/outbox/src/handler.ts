import type { Tx } from '@sic/database';
import type { EventPayload, EventType } from './event.js';

const HANDLES = 'sic:handles-event';
const SCHEDULED = 'sic:scheduled';

/** What the worker does on an event, inside one transaction that also records that it was done. */
export interface EventHandler<P extends EventPayload = EventPayload> {
  handle(tx: Tx, payload: P, event: { id: string }): Promise<void>;
}

/**
 * An effect that leaves the database (sending a mail). It runs outside a transaction, may run again after a crash,
 * and must carry a key by which the receiver recognises a repetition.
 */
export interface ExternalEventHandler<P extends EventPayload = EventPayload> {
  handleOutside(payload: P, event: { id: string }): Promise<void>;
}

export interface HandlerOptions {
  /** Told after the delay of `ANNOUNCEMENT_DELAY_MINUTES`, in which what happened can be corrected. */
  isDelayed?: boolean;
}

export interface HandlerMetadata extends HandlerOptions {
  event: EventType;
  /** Unique over the whole platform: `domain.verb-noun`. */
  name: string;
}

/** Marks a provider of the worker as handler of one event. `name` identifies its deliveries and never changes. */
export function HandlesEvent<P extends EventPayload>(event: EventType<P>, name: string, options: HandlerOptions = {}) {
  return <C extends new (...args: never[]) => EventHandler<P> | ExternalEventHandler<P>>(target: C): void => {
    Reflect.defineMetadata(HANDLES, { event, name, ...options } satisfies HandlerMetadata, target);
  };
}

export function handlerMetadata(target: object): HandlerMetadata | undefined {
  return Reflect.getMetadata(HANDLES, target) as HandlerMetadata | undefined;
}

/** A task that the worker runs at an interval; one worker at a time. */
export interface ScheduledTask {
  run(): Promise<void>;
}

export interface ScheduleMetadata {
  name: string;
  everyMs: number;
}

/** Marks a provider of the worker as a task that runs every `everyMs` milliseconds, whatever the number of workers. */
export function Scheduled(name: string, everyMs: number) {
  return <C extends new (...args: never[]) => ScheduledTask>(target: C): void => {
    Reflect.defineMetadata(SCHEDULED, { name, everyMs } satisfies ScheduleMetadata, target);
  };
}

export function scheduleMetadata(target: object): ScheduleMetadata | undefined {
  return Reflect.getMetadata(SCHEDULED, target) as ScheduleMetadata | undefined;
}
