export { EditAmendment } from '../amendment/edit-amendment.js';
export { assignEditor, putInPhase } from '@sic/processes/testing';
export { aDeclaration, draftingModules, draftingTestEntities, type TestDeclaration } from './a-declaration.js';
export { anAmendment, decide } from './an-amendment.js';
export { takeBack } from './take-back.js';
export { compareAll, rebaseAll, rebaseModule, recordUndecided } from './rebase-all.js';
