import { useApi } from '../../support/use-api.js';

/** One api for every check of this folder: booting it takes longer than most of them. */
export const api = useApi();
