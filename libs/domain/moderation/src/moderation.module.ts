import { Module } from '@nestjs/common';

/** For the api. */
@Module({})
export class ModerationModule {}

/** For the worker. */
@Module({})
export class ModerationWorkerModule {}
