import { Module } from '@nestjs/common';

/** For the api. */
@Module({})
export class GatheringsModule {}

/** For the worker. */
@Module({})
export class GatheringsWorkerModule {}
