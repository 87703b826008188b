export {
  aDeclaration,
  draftingModules,
  draftingTestEntities,
  putInPhase,
  type TestDeclaration,
} from './a-declaration.js';
export { anAmendment, decide } from './an-amendment.js';
export { carryOverAll, carryOverModule } from './carry-over-all.js';
