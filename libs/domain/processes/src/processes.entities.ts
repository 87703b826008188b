import { Phase } from './process/phase.entity.js';
import { ProcessRole } from './process/process-role.entity.js';
import { Process } from './process/process.entity.js';

/** Tables of the domain. */
export const processesEntities = [Process, Phase, ProcessRole];
