import { Injectable } from '@nestjs/common';
import type { Actor } from '@sic/authorization';
import { AuditLog, Database } from '@sic/database';
import { Rejection, Unauthenticated } from '@sic/kernel';
import type { PlaceColumns } from '../place/places.js';
import { Places } from '../place/places.js';
import type { Term } from '../vocabulary.js';
import { Member } from './member.entity.js';
import { lockOwnProfile } from './own-profile.js';
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

/** A member rewrites their own profile, whole. There is no way to name another's. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly places: Places,
  ) {}

  /** @throws Rejection UNAUTHENTICATED; INVALID_INPUT on `placeId` */
  async execute(actor: Actor, command: UpdateProfileCommand): Promise<void> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
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
      const before = await lockOwnProfile(tx, actor.id);
      const fields = (Object.keys(next) as (keyof typeof next)[]).filter((key) => !same(before[key], next[key]));
      if (fields.length === 0) return;
      await tx.update(Member, { id: actor.id }, { ...next, updatedAt: new Date() });
      // The names of the fields only: the log can't forget, so it holds nothing that a member may want forgotten.
      await this.audit.record(tx, {
        actorId: actor.id,
        action: 'profiles.update-profile',
        subjectKind: 'member',
        subjectId: actor.id,
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
