import { IdentityReader } from '@sic/identity';
import {
  OrganisationRefused,
  OrganisationRegistered,
  OrganisationVerified,
  ProfilesReader,
  RepresentationAsked,
  RepresentationDecided,
  RepresentationEnded,
} from '@sic/profiles';
import { notifies } from './delivery/notifies.js';
import { representationAsked, representationDecided, representationEnded } from './mails/profiles.mails.js';

function pathOf(organisationId: string): string {
  return `/organisations/${organisationId}`;
}

/** Asks those who act for the organisation to answer a request; the moderators when there is nobody. */
export const OnRepresentationAsked = notifies(
  RepresentationAsked,
  'notifications.tell-of-request',
  async (find, tx, { representationId }) => {
    const asked = await find(ProfilesReader).representation(tx, representationId);
    if (asked?.state !== 'asked') return [];
    const own = await find(ProfilesReader).deciders(tx, representationId);
    const isForModerators = own.length === 0;
    const moderatorIds = isForModerators ? await find(IdentityReader).moderatorIds(tx) : [];
    const path = pathOf(asked.organisationId);
    return [
      {
        to: isForModerators ? moderatorIds.filter((id) => id !== asked.memberId) : own,
        key: `representation.asked.${representationId}`,
        notification: {
          kind: 'REPRESENTATION_ASKED',
          parameters: { member: asked.memberName, organisation: asked.organisationName },
          people: { member: asked.memberId },
          path,
        },
        mail: { write: representationAsked(asked, { isForModerators, path }) },
      },
    ];
  },
);

/** Tells the member who asked what the answer is. */
export const OnRepresentationDecided = notifies(
  RepresentationDecided,
  'notifications.tell-asker',
  async (find, tx, { representationId }) => {
    const decided = await find(ProfilesReader).representation(tx, representationId);
    if (decided?.state !== 'confirmed' && decided?.state !== 'refused') return [];
    const { organisationName: organisation, reason } = decided;
    const path = pathOf(decided.organisationId);
    return [
      {
        to: [decided.memberId],
        key: `representation.decided.${representationId}`,
        notification:
          decided.state === 'confirmed'
            ? { kind: 'REPRESENTATION_CONFIRMED', parameters: { organisation }, path }
            : { kind: 'REPRESENTATION_REFUSED', parameters: { organisation, reason }, path },
        mail: { write: representationDecided(decided, decided.state === 'confirmed', path) },
      },
    ];
  },
);

/** Tells a member whose representation somebody else ended; when a member left, the others are told. */
export const OnRepresentationEnded = notifies(
  RepresentationEnded,
  'notifications.tell-of-end',
  async (find, tx, { representationId }) => {
    const ended = await find(ProfilesReader).representation(tx, representationId);
    if (ended?.state !== 'ended') return [];
    const { organisationId, organisationName: organisation } = ended;
    const key = `representation.ended.${representationId}`;
    const path = pathOf(organisationId);
    if (ended.endedBy !== ended.memberId) {
      return [
        {
          to: [ended.memberId],
          key,
          notification: { kind: 'REPRESENTATION_ENDED', parameters: { organisation }, path },
          mail: { write: representationEnded(organisation, path) },
        },
      ];
    }
    return [
      {
        to: (await find(ProfilesReader).contacts(tx, [organisationId])).get(organisationId) ?? [],
        key,
        notification: {
          kind: 'REPRESENTATIVE_LEFT',
          parameters: { member: ended.memberName, organisation },
          people: { member: ended.memberId },
          path,
        },
      },
    ];
  },
);

/** Tells the moderators that an organisation waits to be confirmed. */
export const OnOrganisationRegistered = notifies(
  OrganisationRegistered,
  'notifications.tell-moderators-of-organisation',
  async (find, tx, { organisationId }, event) => {
    const organisation = (await find(ProfilesReader).organisations(tx, [organisationId])).get(organisationId);
    if (organisation?.standing !== 'pending' || organisation.name === null) return [];
    return [
      {
        to: await find(IdentityReader).moderatorIds(tx),
        key: `organisation.registered.${event.id}`,
        notification: {
          kind: 'ORGANISATION_REGISTERED',
          parameters: { organisation: organisation.name },
          path: pathOf(organisationId),
        },
      },
    ];
  },
);

/** Tells those who act for an organisation that a moderator verified it, or took that back. */
export const OnOrganisationVerified = notifies(
  OrganisationVerified,
  'notifications.tell-of-verification',
  async (find, tx, { organisationId, isVerified }, event) => {
    const organisation = (await find(ProfilesReader).organisations(tx, [organisationId])).get(organisationId);
    if (organisation?.isVerified !== isVerified || organisation.name === null) return [];
    return [
      {
        to: (await find(ProfilesReader).contacts(tx, [organisationId])).get(organisationId) ?? [],
        key: `organisation.verified.${event.id}`,
        notification: {
          kind: isVerified ? 'ORGANISATION_VERIFIED' : 'ORGANISATION_UNVERIFIED',
          parameters: { organisation: organisation.name },
          path: pathOf(organisationId),
        },
      },
    ];
  },
);

/** Tells those who act for an organisation that a moderator refused to confirm it, and why. */
export const OnOrganisationRefused = notifies(
  OrganisationRefused,
  'notifications.tell-of-refused-organisation',
  async (find, tx, { organisationId }, event) => {
    const reader = find(ProfilesReader);
    const organisation = (await reader.organisations(tx, [organisationId])).get(organisationId);
    const reason = (await reader.standings(tx, [organisationId])).get(organisationId)?.refusalReason ?? null;
    if (organisation?.standing !== 'refused' || organisation.name === null || reason === null) return [];
    const path = pathOf(organisationId);
    return [
      {
        to: (await reader.contacts(tx, [organisationId])).get(organisationId) ?? [],
        key: `organisation.refused.${event.id}`,
        notification: { kind: 'ORGANISATION_REFUSED', parameters: { organisation: organisation.name, reason }, path },
      },
    ];
  },
);

/** What people are told of organisations and who acts for them. */
export const profilesHandlers = [
  OnRepresentationAsked,
  OnRepresentationDecided,
  OnRepresentationEnded,
  OnOrganisationRegistered,
  OnOrganisationVerified,
  OnOrganisationRefused,
];
