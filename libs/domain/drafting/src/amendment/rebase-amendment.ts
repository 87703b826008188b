import { Injectable } from '@nestjs/common';
import { actorId, system } from '@sic/authorization';
import { AuditLog, type Tx } from '@sic/database';
import { newId } from '@sic/kernel';
import { Outbox } from '@sic/outbox';
import { type MarkdownRebase, type MergeHunk, rebaseMarkdown } from '@sic/text';
import { compareWithDraft } from '../decision/compare-with-draft.js';
import { holdDraft } from '../decision/lock-draft.js';
import { writeDecision } from '../decision/write-decision.js';
import { AmendmentClauseGone, AmendmentDecided, AmendmentInConflict, AmendmentRebased } from '../drafting.events.js';
import { Version } from '../version/version.entity.js';
import { addRevision, changeAmendment } from './add-revision.js';
import type { StoredConflict } from './amendment.entity.js';
import { baseWording, wordingInVersion } from './base-wording.js';
import { type LockedAmendment, lockAmendment } from './amendment.facts.js';
import { proposalOf } from './proposal.js';

/**
 * Rebases an open amendment onto a newer version. Clean: it gets a revision on that version. In conflict: its proposer
 * has to write the wording, with the three wordings side by side. Contained: the text already says it, and it is
 * superseded, with that as the reason.
 */
@Injectable()
export class RebaseAmendment {
  constructor(
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, { amendmentId, versionId }: { amendmentId: string; versionId: string }): Promise<void> {
    await holdDraft(tx, amendmentId);
    const locked = await lockAmendment(tx, system, amendmentId);
    const { amendment, revision } = locked;
    const version = await tx.findOneByOrFail(Version, { id: versionId });
    const written = await tx.findOneByOrFail(Version, { id: revision.versionId });
    const isOpen = amendment.status === 'submitted' || amendment.status === 'draft';
    if (!isOpen || written.number >= version.number) return;

    const base = (await baseWording(tx, amendment, revision)) ?? '';
    const current = await wordingInVersion(tx, amendment.clauseId, versionId);
    const result = rebased(amendment.kind, base, current, revision.wording);
    if (result.kind === 'clean') await this.rebase(tx, locked, version, result.text);
    else if (result.kind === 'contained') await this.supersede(tx, locked, version);
    else if (isSameConflict(amendment.conflict, current, result.hunks)) {
      // The words that meet are those that its proposer has been asked about.
      const conflict = { ...amendment.conflict, current, hunks: [...result.hunks] };
      await changeAmendment(tx, amendment, { conflict });
    } else {
      const conflict = {
        base,
        proposed: revision.wording,
        current,
        hunks: result.hunks,
        versionNumber: version.number,
      };
      await changeAmendment(tx, amendment, { isInConflict: true, conflict });
      await this.record(tx, locked, 'drafting.mark-in-conflict', version);
      await this.outbox.publish(tx, AmendmentInConflict, {
        declarationId: amendment.declarationId,
        amendmentId,
        versionId,
      });
    }
  }

  private async rebase(tx: Tx, locked: LockedAmendment, version: Version, wording: string): Promise<void> {
    const { amendment, revision } = locked;
    const proposal = { ...proposalOf(revision), wording };
    await addRevision(tx, locked, { proposal, versionId: version.id, cause: 'rebased' });
    await compareWithDraft(tx, { amendmentId: amendment.id });
    await this.record(tx, locked, 'drafting.rebase-amendment', version);
    // A version that did not touch the clause is no news for its proposer.
    if (await hasSameRevision(tx, amendment.clauseId, [revision.versionId, version.id])) return;
    if ((await wordingInVersion(tx, amendment.clauseId, version.id)) === null) {
      const { declarationId, id: amendmentId } = amendment;
      await this.outbox.publish(tx, AmendmentClauseGone, { declarationId, amendmentId });
      return;
    }
    await this.outbox.publish(tx, AmendmentRebased, {
      declarationId: amendment.declarationId,
      amendmentId: amendment.id,
      versionId: version.id,
    });
  }

  private async supersede(tx: Tx, locked: LockedAmendment, version: Version): Promise<void> {
    const { amendment } = locked;
    const decisionId = newId();
    await writeDecision(tx, locked, { id: decisionId, outcome: 'superseded', reason: '', deciderId: null });
    await this.record(tx, locked, 'drafting.supersede-amendment', version);
    await this.outbox.publish(tx, AmendmentDecided, {
      declarationId: amendment.declarationId,
      amendmentId: amendment.id,
      decisionId,
    });
  }

  private async record(tx: Tx, { amendment }: LockedAmendment, action: string, version: Version): Promise<void> {
    await this.audit.record(tx, {
      actorId: actorId(system),
      action,
      subjectKind: 'amendment',
      subjectId: amendment.id,
      data: { version: version.number },
    });
  }
}

/** Whether all versions have the same wording of a clause, which none of them touched then. */
async function hasSameRevision(tx: Tx, clauseId: string, versionIds: readonly string[]): Promise<boolean> {
  const [row] = await tx.query<{ isSame: boolean }[]>(
    `select count(distinct revision_id) = 1 and count(*) = cardinality($2::uuid[]) as "isSame"
       from version_entry where node_id = $1 and version_id = any($2)`,
    [clauseId, versionIds],
  );
  return row?.isSame === true;
}

/** Whether the passages that meet are the same as in a conflict that is known. */
function isSameConflict(
  known: StoredConflict | null,
  current: string | null,
  hunks: readonly MergeHunk[],
): known is StoredConflict {
  if (known === null || (known.current === null) !== (current === null)) return false;
  const passages = (some: readonly MergeHunk[]): string =>
    JSON.stringify(some.flatMap((hunk) => (hunk.kind === 'clean' ? [] : [[hunk.base, hunk.mine, hunk.theirs]])));
  return passages(known.hunks) === passages(hunks);
}

function rebased(kind: string, base: string, current: string | null, proposed: string): MarkdownRebase {
  // What stands after a clause does not depend on its words; its place is kept even when the clause is deleted.
  if (kind === 'insert_after') return { kind: 'clean', text: proposed };
  if (current === null) return kind === 'delete' ? { kind: 'contained', text: '' } : { kind: 'conflict', hunks: [] };
  if (kind === 'delete' && current !== base) {
    return { kind: 'conflict', hunks: [{ kind: 'conflict', base, mine: '', theirs: current }] };
  }
  return rebaseMarkdown(base, current, proposed);
}
