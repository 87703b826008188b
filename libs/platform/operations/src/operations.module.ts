import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { RejectionFilter } from './rejection.filter.js';

/** Health and metrics of a process. */
@Module({
  controllers: [HealthController, MetricsController],
  providers: [{ provide: APP_FILTER, useClass: RejectionFilter }],
})
export class OperationsModule {}
