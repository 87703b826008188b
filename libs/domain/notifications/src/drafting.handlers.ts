import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import {
  AmendmentDecided,
  AmendmentInConflict,
  AmendmentRebased,
  AmendmentSubmitted,
  DraftingReader,
} from '@sic/drafting';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { ProcessesReader } from '@sic/processes';
import { ProfilesReader } from '@sic/profiles';
import { amendmentRebased, amendmentDecided, amendmentInConflict } from './mails/drafting.mails.js';
import { WriteMail } from './mails/write-mail.js';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

type OfAmendment = { declarationId: string; amendmentId: string };
type OfVersion = OfAmendment & { versionId: string };

const kind = NoticeKind.AMENDMENT;

/** Tells the editors that there is something to decide. */
@Injectable()
@HandlesEvent(AmendmentSubmitted, 'notifications.tell-editors-of-amendment')
export class OnAmendmentSubmitted implements EventHandler<OfAmendment> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly processes: ProcessesReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { amendmentId }: OfAmendment): Promise<void> {
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!amendment || amendment.isHidden || amendment.status !== 'submitted') return;
    const text = `Amendment ${amendment.number} to “${amendment.declarationTitle}” waits for a decision.`;
    for (const editorId of await this.processes.editorIds(tx, amendment.processId)) {
      if (editorId === amendment.proposerId) continue;
      const path = `/amendments/${amendmentId}`;
      await this.notice.to(tx, editorId, `amendment-submitted.${amendmentId}`, { kind, text, path });
    }
  }
}

/** Tells the proposer how their amendment was decided, and why. */
@Injectable()
@HandlesEvent(AmendmentDecided, 'notifications.tell-proposer-of-decision')
export class OnAmendmentDecided implements EventHandler<OfAmendment & { decisionId: string }> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly profiles: ProfilesReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { amendmentId, decisionId }: OfAmendment & { decisionId: string }): Promise<void> {
    const amendment = await this.drafting.amendment(tx, amendmentId);
    const decision = await this.drafting.decision(tx, decisionId);
    if (!amendment || !decision) return;
    const key = `amendment-decided.${decisionId}`;
    const path = `/amendments/${amendmentId}`;
    const deciders = await this.profiles.members(decision.deciderId === null ? [] : [decision.deciderId]);
    const deciderName = deciders.get(decision.deciderId ?? '')?.name ?? null;
    const text = `Your amendment ${amendment.number} to “${amendment.declarationTitle}” was decided: ${decision.outcome.replaceAll('_', ' ')}.`;
    await this.notice.to(tx, amendment.proposerId, key, { kind, text, path });
    await this.mail.to(
      tx,
      amendment.proposerId,
      key,
      ({ name }, site) => amendmentDecided(name, amendment, { ...decision, deciderName }, `${site}${path}`),
      { kind },
    );
  }
}

/** Asks the proposer to resolve the conflict of the amendment with the newer version. */
@Injectable()
@HandlesEvent(AmendmentInConflict, 'notifications.tell-proposer-of-conflict')
export class OnAmendmentInConflict implements EventHandler<OfVersion> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { amendmentId, versionId }: OfVersion): Promise<void> {
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!amendment || amendment.conflict === null) return;
    const key = `amendment-in-conflict.${amendmentId}.${versionId}`;
    const path = `/amendments/${amendmentId}`;
    const text = `The text changed under your amendment ${amendment.number}. Please say what it should propose now.`;
    await this.notice.to(tx, amendment.proposerId, key, { kind, text, path });
    await this.mail.to(
      tx,
      amendment.proposerId,
      key,
      ({ name }, site) => amendmentInConflict(name, amendment, `${site}${path}`),
      { kind },
    );
  }
}

/** Tells the proposer that the amendment now applies to the newer version. A draft is rebased without a notification. */
@Injectable()
@HandlesEvent(AmendmentRebased, 'notifications.tell-proposer-of-rebase')
export class OnAmendmentRebased implements EventHandler<OfVersion> {
  constructor(
    private readonly drafting: DraftingReader,
    private readonly mail: WriteMail,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { amendmentId, versionId }: OfVersion): Promise<void> {
    const amendment = await this.drafting.amendment(tx, amendmentId);
    if (!amendment || amendment.status !== 'submitted') return;
    const key = `amendment-rebased.${amendmentId}.${versionId}`;
    const path = `/amendments/${amendmentId}`;
    const text = `Your amendment ${amendment.number} now applies to version ${amendment.versionNumber}.`;
    await this.notice.to(tx, amendment.proposerId, key, { kind, text, path });
    await this.mail.to(
      tx,
      amendment.proposerId,
      key,
      ({ name }, site) => amendmentRebased(name, amendment, `${site}${path}`),
      { kind },
    );
  }
}

/** What the worker has to know about decisions on amendments. */
export const draftingHandlers = [OnAmendmentSubmitted, OnAmendmentDecided, OnAmendmentInConflict, OnAmendmentRebased];
