export { Phase } from './process/phase.entity.js';
export { ProcessRole } from './process/process-role.entity.js';
export { Process } from './process/process.entity.js';
export { PhaseKindEnum, ProcessPermissions, ProcessType } from './process/process.graphql.js';
export { canOpenProcess, lockProcess, nextNumber, OpenProcess } from './processes.commands.js';
export { processesDomain } from './processes.domain.js';
export { EditorChanged, PhaseChanged } from './processes.events.js';
export { ProcessesModule, ProcessesWorkerModule } from './processes.module.js';
export { PhaseDoesNotAllow } from './processes.problems.js';
export {
  PHASES,
  type PhaseKind,
  type PhaseNow,
  processColumns,
  ProcessesReader,
  type ProcessFacts,
  processFacts,
  type ProcessFactsRow,
  toProcess,
  toProcessFacts,
} from './processes.reader.js';
