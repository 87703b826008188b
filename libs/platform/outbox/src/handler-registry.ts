import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EventType } from './event.js';
import {
  type EventHandler,
  type ExternalEventHandler,
  handlerMetadata,
  scheduleMetadata,
  type ScheduledTask,
} from './handler.js';

export interface RegisteredHandler {
  name: string;
  eventName: string;
  isDelayed: boolean;
  instance: EventHandler | ExternalEventHandler;
}

export interface RegisteredTask {
  name: string;
  everyMs: number;
  instance: ScheduledTask;
}

/** The worker's providers do not cover the events; it must not start. */
export class UncoveredEvents extends Error {
  override readonly name = 'UncoveredEvents';
}

/** Finds the handlers and tasks among the providers, and stops the start when they do not match the events. */
@Injectable()
export class HandlerRegistry {
  private readonly handlers = new Map<string, RegisteredHandler>();
  private readonly byEvent = new Map<string, RegisteredHandler[]>();
  readonly tasks: RegisteredTask[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  /**
   * @param events every event type that some domain publishes
   * @throws UncoveredEvents when an event that is not only for open pages has no handler, two handlers share a name, or one names an unknown event
   */
  load(events: readonly EventType[]): void {
    for (const wrapper of this.discovery.getProviders()) {
      const instance: unknown = wrapper.instance;
      if (typeof wrapper.metatype !== 'function' || typeof instance !== 'object' || instance === null) continue;
      const task = scheduleMetadata(wrapper.metatype);
      if (task) this.tasks.push({ ...task, instance: instance as ScheduledTask });
      const handler = handlerMetadata(wrapper.metatype);
      if (handler) {
        const { name, event, isDelayed = false } = handler;
        this.add({ name, eventName: event.name, isDelayed, instance: instance as EventHandler }, events);
      }
    }
    const uncovered = events.filter((event) => event.isLiveOnly !== true && !this.byEvent.has(event.name));
    if (uncovered.length > 0) throw new UncoveredEvents(`No handler for: ${uncovered.map((e) => e.name).join(', ')}`);
  }

  private add(handler: RegisteredHandler, events: readonly EventType[]): void {
    const known = this.handlers.get(handler.name);
    if (known && known.instance === handler.instance) return;
    if (known) throw new UncoveredEvents(`Two handlers are named ${handler.name}`);
    if (!events.some((event) => event.name === handler.eventName)) {
      throw new UncoveredEvents(`${handler.name} handles ${handler.eventName}, which nobody publishes`);
    }
    this.handlers.set(handler.name, handler);
    this.byEvent.set(handler.eventName, [...(this.byEvent.get(handler.eventName) ?? []), handler]);
  }

  of(eventName: string): readonly RegisteredHandler[] {
    return this.byEvent.get(eventName) ?? [];
  }

  byName(name: string): RegisteredHandler | undefined {
    return this.handlers.get(name);
  }
}
