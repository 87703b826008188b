export {
  aProcess,
  assignEditor,
  phasesModule,
  processesModules,
  processesTestEntities,
  putInPhase,
  type TestProcess,
} from './a-process.js';
