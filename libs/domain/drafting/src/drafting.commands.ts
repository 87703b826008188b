export { ProposeAmendment } from './amendment/propose-amendment.js';
export { WithdrawAmendment } from './amendment/withdraw-amendment.js';
export { DecideAmendment } from './decision/decide-amendment.js';
export { TakeBackDecision } from './decision/take-back-decision.js';
export { CreateDeclaration } from './declaration/create-declaration.js';
export { ImportDeclaration } from './declaration/import-declaration.js';
export { PublishVersion } from './version/publish-version.js';
