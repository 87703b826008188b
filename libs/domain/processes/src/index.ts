export { Phase } from './process/phase.entity.js';
export { PHASES, type PhaseKind, type PhaseNow } from './process/phase.js';
export { ProcessRole } from './process/process-role.entity.js';
export { Process } from './process/process.entity.js';
export { ProcessPermissions, ProcessType } from './process/process.graphql.js';
export { toProcess } from './process/process.queries.js';
export { lockProcess, nextNumber, OpenProcess } from './processes.commands.js';
export { processesDomain } from './processes.domain.js';
export { PhaseChanged } from './processes.events.js';
export { ProcessesModule, ProcessesWorkerModule } from './processes.module.js';
export { canOpenProcess, type ProcessFacts } from './processes.policy.js';
export { PhaseDoesNotAllow } from './processes.problems.js';
export {
  type ProcessFactsRow,
  processColumns,
  processFacts,
  ProcessesReader,
  toProcessFacts,
} from './processes.reader.js';
