import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { AuditLog, clock, Database } from '@sic/database';
import { RenameAccount } from '@sic/identity';
import { RateLimits, type RateLimit } from '@sic/rate-limits';
import type { PlaceColumns } from '../place/places.js';
import { Places } from '../place/places.js';
import type { Term } from '../vocabulary.js';
import { Member } from './member.entity.js';
import { lockOwnProfile } from './member.facts.js';
import type { ProfileField } from './profile-field.js';

export interface UpdateProfileCommand {
  name: string;
  headline: string;
  /** GeoNames id; null for no place. */
  placeId: string | null;
  languages: string[];
  capacities: Term[];
  needs: Term[];
  membersOnly: ProfileField[];
}

const NOWHERE: Readonly<Record<keyof PlaceColumns, null>> = {
  placeId: null,
  placeName: null,
  country: null,
  latitude: null,
  longitude: null,
};

const UPDATE_PROFILE_RATE_LIMIT: RateLimit = { name: 'profiles.update-profile', points: 60, perSeconds: 3_600 };

/** A member replaces their own profile. The command cannot name another's. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly places: Places,
    private readonly rename: RenameAccount,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @throws Rejection INVALID_INPUT on `placeId` */
  async execute(member: SignedInMember, command: UpdateProfileCommand): Promise<void> {
    await this.rateLimits.consume(UPDATE_PROFILE_RATE_LIMIT, member.id);
    const { placeId, headline, ...rest } = command;
    const place = placeId === null ? NOWHERE : this.places.columns(placeId, 'placeId');
    const next = {
      ...rest,
      ...place,
      headline: headline,
      languages: unique(rest.languages),
      capacities: unique(rest.capacities),
      needs: unique(rest.needs),
      membersOnly: unique(rest.membersOnly),
    };
    await this.database.transaction(async (tx) => {
      const before = await lockOwnProfile(tx, member.id);
      const changed = (Object.keys(next) as (keyof typeof next)[]).filter((key) => !same(before[key], next[key]));
      const fields = unique(changed.map((key) => (key in NOWHERE ? 'place' : key)));
      if (fields.length === 0) return;
      const { name, ...columns } = next;
      if (fields.includes('name')) await this.rename.execute(tx, member, { name });
      await tx.update(Member, { id: member.id }, { ...columns, updatedAt: await clock(tx) });
      // Only the names of the fields: records are never deleted, and a member may want what they wrote deleted.
      await this.audit.record(tx, {
        actorId: member.id,
        action: 'profiles.update-profile',
        subjectKind: 'member',
        subjectId: member.id,
        data: { fields },
      });
    });
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
