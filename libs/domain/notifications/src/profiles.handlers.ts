import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import {
  OrganisationRegistered,
  OrganisationVerified,
  ProfilesReader,
  RepresentationAsked,
  RepresentationDecided,
  RepresentationEnded,
} from '@sic/profiles';
import { representationAsked, representationDecided, representationEnded } from './mails/profiles.mails.js';
import { WriteMail } from './mails/write-mail.js';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

const kind = NoticeKind.ORGANISATION;

function pathOf(organisationId: string): string {
  return `/organisations/${organisationId}`;
}

/** Asks those who act for the organisation to answer a request; the moderators when there is nobody. */
@Injectable()
@HandlesEvent(RepresentationAsked, 'notifications.tell-of-request')
export class OnRepresentationAsked implements EventHandler<{ representationId: string }> {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly identity: IdentityReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { representationId }: { representationId: string }): Promise<void> {
    const asked = await this.profiles.representation(representationId);
    if (asked?.state !== 'asked') return;
    const own = await this.profiles.deciders(representationId);
    const told = own.length > 0 ? own : (await this.identity.moderatorIds()).filter((id) => id !== asked.memberId);
    const key = `representation.asked.${representationId}`;
    for (const id of told) {
      await this.notice.to(tx, id, key, {
        kind,
        text: `${asked.memberName} asks to act for ${asked.organisationName}.`,
        path: pathOf(asked.organisationId),
      });
      await this.mail.to(
        tx,
        id,
        key,
        ({ name }, site) =>
          representationAsked({
            ...asked,
            name,
            isModerator: own.length === 0,
            url: `${site}${pathOf(asked.organisationId)}`,
          }),
        { kind },
      );
    }
  }
}

/** Tells whoever asked what the answer is. */
@Injectable()
@HandlesEvent(RepresentationDecided, 'notifications.tell-asker')
export class OnRepresentationDecided implements EventHandler<{ representationId: string }> {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { representationId }: { representationId: string }): Promise<void> {
    const decided = await this.profiles.representation(representationId);
    if (decided?.state !== 'confirmed' && decided?.state !== 'refused') return;
    const key = `representation.decided.${representationId}`;
    await this.notice.to(tx, decided.memberId, key, {
      kind,
      text:
        decided.state === 'confirmed'
          ? `You now act for ${decided.organisationName}.`
          : `${decided.organisationName} did not confirm you: ${decided.reason}`,
      path: pathOf(decided.organisationId),
    });
    await this.mail.to(
      tx,
      decided.memberId,
      key,
      ({ name }, site) =>
        representationDecided({
          ...decided,
          isConfirmed: decided.state === 'confirmed',
          name,
          url: `${site}${pathOf(decided.organisationId)}`,
        }),
      { kind },
    );
  }
}

/** Tells a member whose representation somebody else ended; a member who left tells the others. */
@Injectable()
@HandlesEvent(RepresentationEnded, 'notifications.tell-of-end')
export class OnRepresentationEnded implements EventHandler<{ representationId: string }> {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { representationId }: { representationId: string }): Promise<void> {
    const ended = await this.profiles.representation(representationId);
    if (ended?.state !== 'ended') return;
    const key = `representation.ended.${representationId}`;
    const path = pathOf(ended.organisationId);
    if (ended.endedBy !== ended.memberId) {
      const text = `You no longer act for ${ended.organisationName}.`;
      await this.notice.to(tx, ended.memberId, key, { kind, text, path });
      const content = { organisationName: ended.organisationName };
      await this.mail.to(
        tx,
        ended.memberId,
        key,
        ({ name }, site) => representationEnded({ ...content, name, url: `${site}${path}` }),
        { kind },
      );
      return;
    }
    const others = (await this.profiles.contacts([ended.organisationId])).get(ended.organisationId) ?? [];
    for (const id of others) {
      const text = `${ended.memberName} no longer acts for ${ended.organisationName}.`;
      await this.notice.to(tx, id, key, { kind, text, path });
    }
  }
}

/** Tells the moderators that an organisation waits to be verified. */
@Injectable()
@HandlesEvent(OrganisationRegistered, 'notifications.tell-moderators-of-organisation')
export class OnOrganisationRegistered implements EventHandler<{ organisationId: string }> {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly identity: IdentityReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { organisationId }: { organisationId: string }): Promise<void> {
    const organisation = (await this.profiles.organisations([organisationId])).get(organisationId);
    if (!organisation || organisation.isVerified || organisation.isHidden) return;
    for (const id of await this.identity.moderatorIds()) {
      await this.notice.to(tx, id, `organisation.registered.${organisationId}`, {
        kind,
        text: `New and not verified yet: ${organisation.name}`,
        path: pathOf(organisationId),
      });
    }
  }
}

/** Tells those who act for an organisation that a moderator verified it, or took that back. */
@Injectable()
@HandlesEvent(OrganisationVerified, 'notifications.tell-of-verification')
export class OnOrganisationVerified implements EventHandler<{ organisationId: string; isVerified: boolean }> {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(
    tx: Tx,
    { organisationId, isVerified }: { organisationId: string; isVerified: boolean },
    event: { id: string },
  ): Promise<void> {
    const organisation = (await this.profiles.organisations([organisationId])).get(organisationId);
    if (organisation?.isVerified !== isVerified || organisation.isHidden) return;
    for (const id of (await this.profiles.contacts([organisationId])).get(organisationId) ?? []) {
      await this.notice.to(tx, id, `organisation.verified.${event.id}`, {
        kind,
        text: isVerified
          ? `${organisation.name} is verified now.`
          : `A moderator took back that ${organisation.name} is verified.`,
        path: pathOf(organisationId),
      });
    }
  }
}

export const profilesHandlers = [
  OnRepresentationAsked,
  OnRepresentationDecided,
  OnRepresentationEnded,
  OnOrganisationRegistered,
  OnOrganisationVerified,
];
