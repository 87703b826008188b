import { Global, Module } from '@nestjs/common';
import { Subjects } from './subjects.js';

/** The registry of subject kinds, one per process. */
@Global()
@Module({ providers: [Subjects], exports: [Subjects] })
export class SubjectsModule {}
