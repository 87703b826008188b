import { Decision } from './decision/decision.entity.js';
import { AmendmentRevision } from './amendment/amendment-revision.entity.js';
import { Amendment } from './amendment/amendment.entity.js';
import { ClauseRevision } from './declaration/clause-revision.entity.js';
import { Clause } from './declaration/clause.entity.js';
import { Declaration } from './declaration/declaration.entity.js';
import { Section } from './declaration/section.entity.js';
import { VersionEntry } from './version/version-entry.entity.js';
import { Version } from './version/version.entity.js';

/** Tables of the domain. */
export const draftingEntities = [
  Declaration,
  Section,
  Clause,
  ClauseRevision,
  Version,
  VersionEntry,
  Amendment,
  AmendmentRevision,
  Decision,
];
