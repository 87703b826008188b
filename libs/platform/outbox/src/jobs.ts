import { type Config } from '@sic/config';
import {
  Queue,
  Worker,
  createPostgresBackend,
  withBackend,
  type Job,
  type PostgresConnectionOptions,
  type WorkerOptions,
} from 'bullmq';
import type { RetryPlan } from './retry-plan.js';

/** What a job carries: which handler has to process which event, or which task is due. Ids only. */
export interface JobData {
  eventId?: string;
  handler?: string;
  task?: string;
}

export interface Jobs {
  /** Adds one job per delivery; a job that is already there is not added again. */
  add(deliveries: readonly { eventId: string; handler: string }[]): Promise<void>;
  /** Makes sure that the task is due every `everyMs`, once among all workers. */
  schedule(task: string, everyMs: number): Promise<void>;
  /** Starts to work on jobs. `onFailed` is called with a job whose last quick attempt failed. */
  work(process: (data: JobData) => Promise<void>, onFailed: (data: JobData, error: Error) => void): void;
  /** Waits for running jobs, then closes. */
  close(): Promise<void>;
}

const QUEUE = 'sic-effects';
const WORKING = {
  concurrency: 8,
  // A worker that is killed twice in the same job must not use up its attempts.
  maxStalledCount: 20,
  lockDuration: 10_000,
  stalledInterval: 5_000,
} satisfies Partial<WorkerOptions>;

/** The two stores for jobs: Redis when REDIS_URL is set, else a schema of their own in PostgreSQL. */
function classesFor(config: Config): {
  queue: () => Queue<JobData>;
  worker: (run: (job: Job<JobData>) => Promise<void>) => Worker<JobData>;
} {
  if (config.redisUrl !== undefined) {
    const url = config.redisUrl;
    return {
      queue: () =>
        new Queue<JobData>(QUEUE, { connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 } }),
      worker: (run) => new Worker<JobData>(QUEUE, run, { connection: { url, maxRetriesPerRequest: null }, ...WORKING }),
    };
  }
  const connection: PostgresConnectionOptions = {
    connectionString: config.databaseUrl,
    schema: 'jobs',
    migrate: true,
    max: 6,
    application_name: 'sic-jobs',
  };
  const onPostgres = withBackend(createPostgresBackend);
  return {
    queue: () => new onPostgres.Queue<JobData>(QUEUE, { connection }) as unknown as Queue<JobData>,
    worker: (run) =>
      new onPostgres.Worker<JobData>(QUEUE, run, { connection, ...WORKING }) as unknown as Worker<JobData>,
  };
}

/** Opens the job queue. `onError` is called when a connection is lost; BullMQ reconnects by itself. */
export function openJobs(config: Config, plan: RetryPlan, onError: (error: Error) => void): Jobs {
  const backend = classesFor(config);
  const queue = backend.queue();
  queue.on('error', onError);
  let worker: Worker<JobData> | undefined;
  return {
    async add(deliveries) {
      await queue.addBulk(
        deliveries.map((delivery) => ({
          name: delivery.handler,
          data: delivery,
          opts: {
            jobId: `${delivery.eventId}-${delivery.handler}`,
            attempts: plan.quickAttempts,
            backoff: { type: 'exponential', delay: plan.quickDelayMs },
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
    },
    async schedule(task, everyMs) {
      await queue.upsertJobScheduler(
        task,
        { every: everyMs },
        { name: task, data: { task }, opts: { removeOnComplete: true, removeOnFail: 100 } },
      );
    },
    work(process, onFailed) {
      worker = backend.worker((job) => process(job.data));
      worker.on('error', onError);
      worker.on('failed', (job, error) => {
        if (job && job.attemptsMade >= (job.opts.attempts ?? 1)) onFailed(job.data, error);
      });
    },
    async close() {
      await worker?.close();
      await queue.close();
    },
  };
}
