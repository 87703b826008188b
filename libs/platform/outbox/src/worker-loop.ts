import { Injectable, Logger } from '@nestjs/common';
import { Config } from '@sic/config';
import { bumpPublicVersion, Database } from '@sic/database';
import { EffectRunner } from './effect-runner.js';
import { HandlerRegistry } from './handler-registry.js';
import { type JobData, type Jobs, openJobs } from './jobs.js';
import { listen, type Listener } from './listener.js';
import { type LiveBus, openLiveBus } from './live-bus.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { Relay } from './relay.js';
import { RetryPlan } from './retry-plan.js';

const POLL_MS = 1_000;
const KEEP_DAYS = 30;

/** Relays events, runs their handlers, adds jobs again that were lost or failed, and runs scheduled tasks. */
@Injectable()
export class WorkerLoop {
  private readonly logger = new Logger('Worker');
  private jobs: Jobs | undefined;
  private bus: LiveBus | undefined;
  private listener: Listener | undefined;
  private timers: NodeJS.Timeout[] = [];
  private relaying: Promise<void> | undefined;
  private isAgain = false;
  private isStopping = false;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
    private readonly relay: Relay,
    private readonly runner: EffectRunner,
    private readonly plan: RetryPlan,
  ) {}

  /** Starts after `HandlerRegistry.load`. Deliveries that an earlier worker left unfinished are processed at once. */
  async start(): Promise<void> {
    const onError = (error: Error): void => this.logger.warn(error.message);
    this.jobs = openJobs(this.config, this.plan, onError);
    this.bus = openLiveBus(this.config, this.database, onError);
    this.jobs.work(
      (data) => this.process(data),
      (data, error) => void this.postpone(data, error),
    );
    this.listener = listen(
      this.config.databaseUrl,
      OUTBOX_CHANNEL,
      () => this.wake(),
      () => this.wake(),
      onError,
    );
    for (const task of this.registry.tasks) {
      await this.jobs.schedule(task.name, task.everyMs).catch(onError);
    }
    this.timers = [
      setInterval(() => this.wake(), POLL_MS),
      setInterval(() => void this.checkDue(this.plan.undoneAfterMs).catch(onError), this.plan.dueCheckMs),
    ];
    await this.checkDue(0).catch(onError);
    this.wake();
  }

  private wake(): void {
    if (this.isStopping) return;
    if (this.relaying) {
      this.isAgain = true;
      return;
    }
    this.relaying = this.relayAll()
      .catch((error: Error) => this.logger.warn(error.message))
      .finally(() => {
        this.relaying = undefined;
        if (this.isAgain) {
          this.isAgain = false;
          this.wake();
        }
      });
  }

  private async relayAll(): Promise<void> {
    while (!this.isStopping) {
      const { events, deliveries } = await this.relay.takeBatch();
      if (events.length === 0) return;
      await bumpPublicVersion(this.database);
      await Promise.allSettled(events.map((event) => this.bus?.publish({ name: event.name, payload: event.payload })));
      if (deliveries.length > 0) await this.jobs?.add(deliveries);
    }
  }

  private async process(data: JobData): Promise<void> {
    if (data.task !== undefined) await this.registry.tasks.find((task) => task.name === data.task)?.instance.run();
    else if (data.eventId !== undefined && data.handler !== undefined)
      await this.runner.run(data.eventId, data.handler);
  }

  /** What cannot be noted here is still due, so the next check adds it again. */
  private async postpone(data: JobData, error: Error): Promise<void> {
    const { eventId, handler } = data;
    if (eventId === undefined || handler === undefined) {
      this.logger.error(`${data.task ?? 'job'} failed: ${error.message}`);
      return;
    }
    const next = await this.relay.postpone({ eventId, handler }, error).catch(() => undefined);
    const when = next ? `, ${next.failures} times so far; the next attempt is due in ${next.seconds} s` : '';
    this.logger.error(`${handler} failed for ${eventId}${when}: ${error.message}`);
  }

  private async checkDue(dueForMs: number): Promise<void> {
    const unfinished = await this.relay.unfinished(dueForMs);
    if (unfinished.length > 0) await this.jobs?.add(unfinished);
    for (const task of this.registry.tasks) await this.jobs?.schedule(task.name, task.everyMs);
    await this.relay.prune(KEEP_DAYS);
  }

  /** Stops taking new jobs and waits for running ones. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.timers.forEach(clearInterval);
    await this.listener?.close();
    await this.relaying;
    await this.jobs?.close();
    await this.bus?.close();
  }
}
