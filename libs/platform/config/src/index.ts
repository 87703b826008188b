export { ConfigModule } from './config.module.js';
export { Config, InvalidConfiguration, readConfig } from './config.js';
