import { Module } from '@nestjs/common';
import { ProfilesModule } from '@sic/profiles';
import { AnnouncePhases } from './process/announce-phases.js';
import { AssignEditor } from './process/assign-editor.js';
import { OpenProcess } from './process/open-process.js';
import { PlanProcess } from './process/plan-process.js';
import { ProcessQueries } from './process/process.queries.js';
import { ProcessResolver } from './process/process.resolver.js';
import { ProcessSubject } from './process/process.subject.js';
import { RemoveEditor } from './process/remove-editor.js';
import { ProcessesReader } from './processes.reader.js';

/** For the api. */
@Module({
  imports: [ProfilesModule],
  providers: [OpenProcess, PlanProcess, AssignEditor, RemoveEditor, ProcessQueries, ProcessResolver, ProcessSubject],
  exports: [OpenProcess],
})
export class ProcessesModule {}

/** For the worker. */
@Module({ providers: [AnnouncePhases, ProcessesReader], exports: [ProcessesReader] })
export class ProcessesWorkerModule {}
