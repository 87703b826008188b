import { Module } from '@nestjs/common';

/** For the api. */
@Module({})
export class DraftingModule {}

/** For the worker. */
@Module({})
export class DraftingWorkerModule {}
