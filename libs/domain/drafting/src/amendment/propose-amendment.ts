import { Injectable } from '@nestjs/common';
import { type Actor, authorize, type SignedInMember } from '@sic/authorization';
import { AuditLog, Database, type Tx } from '@sic/database';
import { invalid, newId, Rejection, Unauthenticated } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { nextNumber } from '@sic/processes';
import { RateLimits } from '@sic/rate-limits';
import { AmendmentSubmitted } from '../drafting.events.js';
import { refusalInProcess } from '../drafting.policy.js';
import { AmendmentRevision } from './amendment-revision.entity.js';
import { type AmendmentTarget, openTarget, requireLatest } from './amendment-target.js';
import { Amendment, type AmendmentKind } from './amendment.entity.js';
import { changeOpenCount } from './open-count.js';
import { proposedWording } from './proposed-wording.js';

export interface ProposeAmendmentCommand {
  /** Made by the client, so that a request that is sent twice proposes once. */
  id?: string | null;
  clauseId: string;
  /** The version that the member saw. */
  versionNumber: number;
  kind: AmendmentKind;
  wording?: string | null;
  rationale: string;
  /** False keeps it as a draft. */
  isSubmitted: boolean;
}

const THIRTY_AN_HOUR = { name: 'propose-amendment', points: 30, perSeconds: 3_600 };

/** A member proposes to change, insert or delete a clause of the latest version, with a reason. */
@Injectable()
export class ProposeAmendment {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the id of the amendment
   * @throws Rejection PhaseDoesNotAllow, NotLatestVersion, ClauseGone, NothingChanged, INVALID_INPUT, RATE_LIMITED
   */
  async execute(actor: Actor, command: ProposeAmendmentCommand): Promise<string> {
    if (actor.kind === 'visitor') throw new Rejection(new Unauthenticated());
    await this.limits.consume(THIRTY_AN_HOUR, actor.id);
    return this.database.transaction(async (tx) => {
      const known = await alreadyProposed(tx, actor, command.id);
      if (known !== null) return known;

      const target = await openTarget(tx, actor, command.clauseId);
      authorize(refusalInProcess(actor, 'propose', target.process));
      requireLatest(target, command.versionNumber);
      const amendment = await this.write(tx, actor, target, command);
      await this.record(tx, actor, amendment);
      return amendment.id;
    });
  }

  private async write(
    tx: Tx,
    actor: SignedInMember,
    target: AmendmentTarget,
    { id, kind, wording, rationale, isSubmitted }: ProposeAmendmentCommand,
  ): Promise<Amendment> {
    const { clauseId, declarationId, processId, versionId } = target;
    const revision = {
      id: newId(),
      amendmentId: id ?? newId(),
      number: 1,
      versionId,
      wording: proposedWording(kind, wording, target.wording ?? ''),
      rationale,
      cause: 'proposed' as const,
    };
    if (isSubmitted) await changeOpenCount(tx, clauseId, +1);
    const amendment = tx.create(Amendment, {
      id: revision.amendmentId,
      processId,
      declarationId,
      number: await nextNumber(tx, processId),
      kind,
      clauseId,
      proposerId: actor.id,
      status: isSubmitted ? 'submitted' : 'draft',
      revisionId: revision.id,
      submittedAt: isSubmitted ? new Date() : null,
    });
    await tx.insert(Amendment, amendment);
    await tx.insert(AmendmentRevision, revision);
    return amendment;
  }

  private async record(tx: Tx, actor: SignedInMember, { id, declarationId, status, number }: Amendment): Promise<void> {
    await this.audit.record(tx, {
      actorId: actor.id,
      action: 'drafting.propose-amendment',
      subjectKind: 'amendment',
      subjectId: id,
      data: { number, status },
    });
    if (status === 'submitted') await this.outbox.publish(tx, AmendmentSubmitted, { declarationId, amendmentId: id });
  }
}

/** The amendment of an earlier request with the same id by the same member. */
async function alreadyProposed(tx: Tx, actor: SignedInMember, id: string | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null;
  // Two requests with one id wait for each other here, so that the second finds what the first has made.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const known = await tx.findOneBy(Amendment, { id });
  if (known && known.proposerId !== actor.id) throw invalid('id', 'unique', 'This id is taken.');
  return known?.id ?? null;
}
