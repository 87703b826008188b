import { readWebConfig } from '../server/web-config.js';

/** Settings of the site that its pages need. Read and checked once. */
export const settings = readWebConfig(process.env);
