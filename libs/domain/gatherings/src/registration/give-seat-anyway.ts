import { Injectable } from '@nestjs/common';
import type { SignedInMember } from '@sic/authorization';
import { ChangeRegistration } from './change-registration.js';
import type { RegistrationOutcome } from './registration-state.js';

/** An organiser confirms somebody past the waiting list and if need be over the capacity; the reason is recorded. */
@Injectable()
export class GiveSeatAnyway {
  constructor(private readonly registrations: ChangeRegistration) {}

  /** @throws Rejection NOT_FOUND, FORBIDDEN, REGISTRATION_ENDED */
  async execute(member: SignedInMember, registrationId: string, reason: string): Promise<RegistrationOutcome> {
    return this.registrations.execute(member, registrationId, {
      action: 'giveSeatAnyway',
      to: 'confirmed',
      seats: 'take',
      organiser: { reason, isOverride: true },
    });
  }
}
