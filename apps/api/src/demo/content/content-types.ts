import type { CommunityRule } from '@sic/moderation';
import type { Term } from '@sic/profiles';
import type { PlaceKey } from './places.js';

/** What the demo community consists of. Things refer to each other by key; days count from the moment of seeding, past ones are negative. */

export type OrganisationKind =
  | 'city'
  | 'region'
  | 'civil_society'
  | 'university'
  | 'think_tank'
  | 'eu_institution'
  | 'social_enterprise'
  | 'public_agency'
  | 'network';

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly place: PlaceKey;
  /** One sentence. */
  readonly description: string;
  /** Under `.example`, so that no mail and no link ever leaves the demo. */
  readonly domain: string;
  readonly isVerified: boolean;
}

export interface DemoMember {
  readonly key: string;
  readonly name: string;
  readonly place: PlaceKey;
  /** BCP 47, best first. */
  readonly languages: readonly string[];
  /** One sentence in the member's own voice. */
  readonly headline: string;
  readonly capacities: readonly Term[];
  readonly needs: readonly Term[];
  readonly belongsTo?: {
    readonly organisation: string;
    readonly as: 'representative' | 'signatory';
    /** `requested` still waits for a representative or a moderator. Confirmed when absent. */
    readonly state?: 'confirmed' | 'requested';
  };
}

export type PhaseKind = 'input' | 'drafting' | 'consultation' | 'resolution' | 'endorsement' | 'signature';

export interface DemoPhase {
  readonly kind: PhaseKind;
  readonly opensInDays: number;
  readonly closesInDays: number;
  /** What members may do, in one sentence. */
  readonly description: string;
}

export interface DemoClause {
  readonly key: string;
  readonly heading: string;
  /** The first wording: in version 1, or in version 2 when `addedBy` names the amendment that brought the clause in. */
  readonly wording: string;
  readonly addedBy?: string;
  /** The wording of version 2 where it differs, and the amendment that changed it. */
  readonly revised?: { readonly wording: string; readonly by: string };
}

export interface DemoSection {
  readonly key: string;
  readonly heading: string;
  readonly clauses: readonly DemoClause[];
}

export type AmendmentState =
  'draft' | 'submitted' | 'accepted' | 'accepted_with_changes' | 'rejected' | 'withdrawn' | 'in_conflict';

export interface DemoComment {
  readonly key: string;
  readonly by: string;
  readonly inDays: number;
  readonly text: string;
  /** The comment that it answers, on the same amendment. */
  readonly replyTo?: string;
}

export type DemoPosition =
  | { readonly by: string; readonly kind: 'agree' | 'can_live_with' }
  | { readonly by: string; readonly kind: 'concern' | 'block'; readonly reason: string };

export interface DemoAmendment {
  readonly key: string;
  readonly by: string;
  readonly coProposers?: readonly string[];
  readonly state: AmendmentState;
  /** The version that it was written against. */
  readonly baseVersion: 1 | 2;
  /** True when it was written against version 1 and carried over to version 2 without a conflict. */
  readonly isCarriedOver?: boolean;
  readonly operation:
    | { readonly kind: 'replace'; readonly clause: string; readonly wording: string }
    | { readonly kind: 'insert_after'; readonly clause: string; readonly heading: string; readonly wording: string }
    | { readonly kind: 'delete'; readonly clause: string };
  readonly rationale: string;
  /** When it was submitted; for a draft, when it was last changed. */
  readonly inDays: number;
  readonly decision?: {
    readonly by: string;
    readonly inDays: number;
    readonly reason: string;
    /** Where members had concerns or blocked it. */
    readonly objectionsOutcome?: string;
  };
  /** A decision that the editor took back: the amendment is open again. */
  readonly takenBack?: {
    readonly by: string;
    readonly outcome: 'accepted' | 'rejected';
    readonly decidedInDays: number;
    readonly reason: string;
    readonly inDays: number;
    readonly takeBackReason: string;
  };
  /** Why its proposer took it back. */
  readonly withdrawal?: { readonly inDays: number; readonly reason: string };
  readonly positions: readonly DemoPosition[];
  readonly comments: readonly DemoComment[];
}

export type GatheringKind = 'conference' | 'summer_school' | 'roundtable' | 'relay_leg' | 'world_cafe';
export type ProgrammeItemKind = 'talk' | 'panel' | 'workshop' | 'practice' | 'world_cafe';

export interface DemoProgrammeItem {
  readonly key: string;
  readonly kind: ProgrammeItemKind;
  readonly title: string;
  readonly description: string;
  /** The first day is 0. */
  readonly day: number;
  /** Local time, `HH:MM`. */
  readonly from: string;
  readonly to: string;
  readonly room: string;
  /** Keys of members. */
  readonly speakers: readonly string[];
  readonly practiceCase?: string;
}

export interface DemoSeatPool {
  readonly key: string;
  readonly name: string;
  readonly capacity: number;
  /** Only people of organisations of these kinds take from it, and they must. Everyone when absent. */
  readonly kinds?: readonly OrganisationKind[];
  /** Beside these kinds, or alone, people who come for themselves. */
  readonly isForPersons?: true;
}

export interface DemoRegistration {
  readonly member: string;
  readonly state: 'pending_approval' | 'confirmed' | 'waitlisted' | 'offered' | 'cancelled';
  readonly inDays: number;
  /** The representative who signed up this colleague. */
  readonly signedUpBy?: string;
}

export interface DemoGathering {
  readonly key: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly place: PlaceKey;
  readonly venue: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The first day, and how many days it lasts. Times are local, `HH:MM`: on the first and on the last day. */
  readonly startsInDays: number;
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly signUpClosesInDays: number;
  readonly host: string;
  readonly organiser: string;
  readonly pools: readonly DemoSeatPool[];
  readonly programme: readonly DemoProgrammeItem[];
  readonly registrations: readonly DemoRegistration[];
}

export interface DemoRelay {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Gatherings, in order. */
  readonly legs: readonly string[];
}

export interface DemoPracticeCase {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly place?: PlaceKey;
  readonly organisation?: string;
  readonly fields: readonly Term[];
  readonly description: string;
}

export type ModeratedSubject = {
  readonly kind: 'comment' | 'amendment' | 'member' | 'organisation' | 'position';
  /** Of a position: the key of the amendment, a dot and who holds it. */
  readonly key: string;
};

export interface DemoReport {
  readonly key: string;
  readonly subject: ModeratedSubject;
  readonly by: string;
  readonly inDays: number;
  /** The rule that the reporter has in mind. */
  readonly rule: CommunityRule;
  readonly text: string;
}

export interface DemoModerationDecision {
  readonly subject: ModeratedSubject;
  readonly action: 'hidden' | 'dismissed';
  readonly by: string;
  readonly inDays: number;
  readonly rule?: CommunityRule;
  /** What the author reads. */
  readonly reasons: string;
}
