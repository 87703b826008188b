/*
 * The checks that load the whole platform. They are one file, since Jest loads every module again for each file; one of
 * them alone: `npm run jest -- test/contract/platform -t 'the access levels'`. Use cases stand last: they change limits, and
 * what they wrote is read after them.
 */
import './platform/manifests.js';
import './platform/tables.js';
import './platform/access-levels.js';
import './platform/schema.js';
import './platform/inputs.js';
import './platform/worker.js';
import './platform/moderated-kinds.js';
import './platform/search.js';
import './platform/names.js';
import './platform/public-version.js';
import './platform/every-use-case.js';
import './platform/audit-words.js';
