import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { IdentityReader } from '@sic/identity';
import {
  AppealDecided,
  AppealMade,
  CaseOpened,
  ContentHidden,
  ContentRestored,
  ModerationReader,
  ReportsSettled,
  SuspensionDecided,
} from '@sic/moderation';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { appealDecided, contentHidden, contentRestored, suspensionDecided } from './mails/moderation.mails.js';
import { WriteMail } from './mails/write-mail.js';
import { NoticeKind } from './notice/notice-kind.js';
import { WriteNotice } from './notice/write-notice.js';

const kind = NoticeKind.MODERATION;

/** Tells the moderators that something waits for them; not the one whose words it is about. */
@Injectable()
@HandlesEvent(CaseOpened, 'notifications.tell-moderators-of-case')
export class OnCaseOpened implements EventHandler<{ caseId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly identity: IdentityReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { caseId }: { caseId: string }): Promise<void> {
    const opened = await this.moderation.caseToTell(caseId);
    if (!opened) return;
    const told = (await this.identity.moderatorIds()).filter((id) => id !== opened.authorId);
    for (const id of told) {
      await this.notice.to(tx, id, `moderation.case.${caseId}`, {
        kind,
        text: `Reported: ${opened.title}`,
        path: `/moderation/cases/${caseId}`,
      });
    }
  }
}

/** Tells those who reported something what came of it. */
@Injectable()
@HandlesEvent(ReportsSettled, 'notifications.tell-reporters')
export class OnReportsSettled implements EventHandler<{ decisionId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { decisionId }: { decisionId: string }): Promise<void> {
    const decision = await this.moderation.decisionToTell(decisionId);
    if (!decision) return;
    const title = decision.title ?? 'the content';
    const text =
      decision.action === 'hide'
        ? `Thank you for your report. A moderator has hidden it: ${title}`
        : `Thank you for your report. A moderator has looked at it, and it stays: ${title}`;
    // What was hidden leads nowhere any more; the rules say what the decision went by.
    const path = decision.action === 'hide' ? '/code-of-conduct' : (decision.path ?? '/code-of-conduct');
    for (const id of decision.reporterIds) {
      await this.notice.to(tx, id, `moderation.reports-settled.${decisionId}`, { kind, text, path });
    }
  }
}

/** Tells the author what was hidden and why. */
@Injectable()
@HandlesEvent(ContentHidden, 'notifications.tell-author-of-hiding')
export class OnContentHidden implements EventHandler<{ decisionId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly notice: WriteNotice,
    private readonly mail: WriteMail,
  ) {}

  async handle(tx: Tx, { decisionId }: { decisionId: string }): Promise<void> {
    const decision = await this.moderation.decisionToTell(decisionId);
    if (!decision || decision.authorId === null) return;
    const key = `moderation.hidden.${decisionId}`;
    await this.notice.to(tx, decision.authorId, key, {
      kind,
      text: `A moderator has hidden something that you wrote: ${decision.title ?? 'your content'}`,
      path: `/me/decisions/${decisionId}`,
    });
    const write = ({ name }: { name: string }, siteUrl: string) => contentHidden(name, decision, siteUrl);
    await this.mail.to(tx, decision.authorId, key, write, { kind });
  }
}

/** Tells the author that their words are back; after an appeal its own answer says so. */
@Injectable()
@HandlesEvent(ContentRestored, 'notifications.tell-author-of-restoring')
export class OnContentRestored implements EventHandler<{ decisionId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly notice: WriteNotice,
    private readonly mail: WriteMail,
  ) {}

  async handle(tx: Tx, { decisionId }: { decisionId: string }): Promise<void> {
    const decision = await this.moderation.decisionToTell(decisionId);
    if (!decision || decision.authorId === null || decision.appealId !== null) return;
    const key = `moderation.restored.${decisionId}`;
    await this.notice.to(tx, decision.authorId, key, {
      kind,
      text: `Visible again: ${decision.title ?? 'your content'}`,
      path: `/me/decisions/${decisionId}`,
    });
    const write = ({ name }: { name: string }, siteUrl: string) => contentRestored(name, decision, siteUrl);
    await this.mail.to(tx, decision.authorId, key, write, { kind });
  }
}

/** Tells the moderators who may decide it that an appeal waits. */
@Injectable()
@HandlesEvent(AppealMade, 'notifications.tell-moderators-of-appeal')
export class OnAppealMade implements EventHandler<{ appealId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly identity: IdentityReader,
    private readonly notice: WriteNotice,
  ) {}

  async handle(tx: Tx, { appealId }: { appealId: string }): Promise<void> {
    const appeal = await this.moderation.appealToTell(appealId);
    if (!appeal) return;
    const { authorId, deciderId, title } = appeal;
    const told = (await this.identity.moderatorIds()).filter((id) => id !== authorId && id !== deciderId);
    for (const id of told) {
      await this.notice.to(tx, id, `moderation.appeal.${appealId}`, {
        kind,
        text: `Appeal against a decision: ${title}`,
        path: '/moderation/appeals',
      });
    }
  }
}

/** Tells the author how their appeal ended. */
@Injectable()
@HandlesEvent(AppealDecided, 'notifications.tell-author-of-appeal')
export class OnAppealDecided implements EventHandler<{ appealId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly notice: WriteNotice,
    private readonly mail: WriteMail,
  ) {}

  async handle(tx: Tx, { appealId }: { appealId: string }): Promise<void> {
    const appeal = await this.moderation.appealToTell(appealId);
    if (!appeal || appeal.state === 'open') return;
    const key = `moderation.appeal-decided.${appealId}`;
    await this.notice.to(tx, appeal.authorId, key, {
      kind,
      text:
        appeal.state === 'overturned'
          ? `Your appeal succeeded: ${appeal.title}`
          : `Your appeal was decided, the decision stands: ${appeal.title}`,
      path: `/me/decisions/${appeal.decisionId}`,
    });
    const write = ({ name }: { name: string }, siteUrl: string) => appealDecided(name, appeal, siteUrl);
    await this.mail.to(tx, appeal.authorId, key, write, { kind });
  }
}

/** Tells a person about their account by mail: while suspended they can't read notices. */
@Injectable()
@HandlesEvent(SuspensionDecided, 'notifications.tell-of-suspension')
export class OnSuspensionDecided implements EventHandler<{ decisionId: string }> {
  constructor(
    private readonly moderation: ModerationReader,
    private readonly mail: WriteMail,
  ) {}

  async handle(tx: Tx, { decisionId }: { decisionId: string }): Promise<void> {
    const decision = await this.moderation.decisionToTell(decisionId);
    if (!decision || decision.authorId === null) return;
    const write = ({ name }: { name: string }, siteUrl: string) => suspensionDecided(name, decision, siteUrl);
    const options = { kind, isAboutSuspension: true };
    await this.mail.to(tx, decision.authorId, `moderation.suspension.${decisionId}`, write, options);
  }
}

/** Everything that notices and mails do about moderation. */
export const moderationHandlers = [
  OnCaseOpened,
  OnReportsSettled,
  OnContentHidden,
  OnContentRestored,
  OnAppealMade,
  OnAppealDecided,
  OnSuspensionDecided,
];
