export { EffectRunner } from './effect-runner.js';
export { defineEvent, type EventPayload, type EventType } from './event.js';
export {
  HandlesEvent,
  Scheduled,
  type EventHandler,
  type ExternalEventHandler,
  type HandlerOptions,
  type ScheduledTask,
} from './handler.js';
export { HandlerRegistry, UncoveredEvents } from './handler-registry.js';
export { RESYNC, type LiveMessage } from './live-bus.js';
export { LiveEvents } from './live-events.js';
export { Outbox } from './outbox.js';
export { outboxEntities } from './outbox.entity.js';
export { LiveModule, OutboxModule, WorkerLoopModule } from './outbox.module.js';
export { Relay } from './relay.js';
export { currentRequestId, withRequestId } from './request-id.js';
export { WorkerLoop } from './worker-loop.js';
