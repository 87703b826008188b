import { defineEvent, type EventType } from '@sic/outbox';

/** A member replaced or removed a picture; its file is to be deleted. */
export const PictureReplaced = defineEvent<{ memberId: string; pictureKey: string }>('profiles.picture-replaced');

/** An organisation waits for a moderator to confirm its name, kind and country: a new one, or one that changed them. */
export const OrganisationRegistered = defineEvent<{ organisationId: string }>('profiles.organisation-registered');

/** A moderator confirmed an organisation, or took that back. */
export const OrganisationVerified = defineEvent<{ organisationId: string; isVerified: boolean }>(
  'profiles.organisation-verified',
);

/** A moderator refused to confirm an organisation, with a reason. */
export const OrganisationRefused = defineEvent<{ organisationId: string }>('profiles.organisation-refused');

/** A member asks to act for an organisation. */
export const RepresentationAsked = defineEvent<{ representationId: string }>('profiles.representation-asked');

/** Somebody confirmed or refused a representation. */
export const RepresentationDecided = defineEvent<{ representationId: string }>('profiles.representation-decided');

/** A confirmed representation ended, by the member or by somebody else. */
export const RepresentationEnded = defineEvent<{ representationId: string }>('profiles.representation-ended');

/** Every event that the domain publishes. */
export const profilesEvents: EventType[] = [
  PictureReplaced,
  OrganisationRegistered,
  OrganisationVerified,
  OrganisationRefused,
  RepresentationAsked,
  RepresentationDecided,
  RepresentationEnded,
];
