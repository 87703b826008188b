export { createLoggingModule } from './logging.module.js';
export { OperationsModule } from './operations.module.js';
export { runApp, type AppSetup } from './run-app.js';
