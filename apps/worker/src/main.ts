import 'reflect-metadata';
import { events } from '@sic/manifests';
import { runApp } from '@sic/operations';
import { HandlerRegistry, WorkerLoop } from '@sic/outbox';
import { WorkerModule } from './worker.module.js';

await runApp({
  module: WorkerModule,
  port: (config) => config.workerPort,
  prepare: async (app) => app.get(HandlerRegistry).load(events),
  started: (app) => app.get(WorkerLoop).start(),
  stopping: (app) => app.get(WorkerLoop).stop(),
});
