import { InterfaceType } from '@nestjs/graphql';
import type { Actor } from '@sic/authorization';
import type { SubjectDescription } from './subject.js';

/** Who would report a thing, and what the rules of reports look at. */
export interface Reporting extends Pick<SubjectDescription, 'authorId' | 'isHidden'> {
  readonly actor: Actor;
}

/** What a domain gives with the permissions on a thing of its own; moderation adds the field `report`. */
@InterfaceType('ReportPermission', { description: 'Whether a thing may be reported to the moderators.' })
export abstract class ReportPermission {
  /** Null when there are no words left to report. */
  reporting!: Reporting | null;
}
