export { ConfigModule } from './config.module.js';
export { Config, readConfig } from './config.js';
export { InvalidConfiguration } from './settings.js';
