import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import type { PhaseKind } from '@sic/processes';
import type { MergeHunk } from '@sic/text';
import { CLAUSE_BEFORE, isDecidable, statusColumn } from './amendment/amendment-state.js';
import type { DecisionOutcome } from './decision/decision.entity.js';
import type { AmendmentKind, AmendmentStatus } from './amendment/amendment.entity.js';

/** What is told of an amendment in notifications and mails. */
export interface AmendmentToTell {
  id: string;
  number: number;
  kind: AmendmentKind;
  status: AmendmentStatus;
  isHidden: boolean;
  proposerId: string;
  processId: string;
  declarationTitle: string;
  clauseNumber: number | null;
  clauseHeading: string | null;
  versionNumber: number;
  wording: string;
  /** Of one that is not decided: the phase that the process was in by then. */
  notDecidedPhase: PhaseKind | null;
  conflict: {
    base: string;
    proposed: string;
    current: string | null;
    hunks: MergeHunk[];
    versionNumber: number;
  } | null;
}

export interface AmendmentDecisionToTell {
  outcome: DecisionOutcome;
  reason: string;
  wordingBefore: string | null;
  wordingAfter: string | null;
  deciderId: string | null;
  takenBackById: string | null;
  /** Null while it is in force. */
  takeBackReason: string | null;
}

/** An open amendment whose clause is gone, and the place that what it adds has. */
export interface ClauseGoneToTell {
  /** The decision that deleted the clause. */
  decisionId: string;
  /** The number of the amendment that proposed to delete it. */
  deletedBy: number;
  /** The clause before the place in the latest version; null where it is the first of its section. */
  placeNumber: number | null;
  sectionHeading: string;
}

/** What a later decision took out of what an accepted amendment had brought in. */
export interface UndoneToTell {
  reason: string;
  lostWords: string[];
  restoredWords: string[];
  /** Of the amendment whose decision did it. */
  number: number;
  deciderId: string | null;
}

/** A message of editors with all that a mail says about it. */
export interface ProcessMessageToTell {
  authorId: string | null;
  subject: string;
  body: string;
  isTest: boolean;
  memberIds: string[];
  title: string;
  /** A declaration of the process, for the address of its page; null when it has none. */
  declarationSlug: string | null;
}

/** What other domains may ask about drafting. Reads in the transaction of the effect that needs it. */
@Injectable()
export class DraftingReader {
  async amendment(tx: Tx, id: string): Promise<AmendmentToTell | null> {
    const [row] = await tx.query<AmendmentToTell[]>(
      `select a.id, a.number, a.kind, ${statusColumn('a', 'p')} as status, a.hidden_at is not null as "isHidden", a.proposer_id as "proposerId",
              a.process_id as "processId", d.title as "declarationTitle", e.clause_number as "clauseNumber",
              c.heading as "clauseHeading", v.number as "versionNumber", ar.wording, a.conflict,
              case when not ${isDecidable('p')} then coalesce(a.not_decided_phase, p.phase) end as "notDecidedPhase"
         from amendment a join process_now p on p.process_id = a.process_id
         join amendment_revision ar on ar.id = a.revision_id join version v on v.id = ar.version_id
         join declaration d on d.id = a.declaration_id left join clause c on c.id = a.clause_id
         left join version_entry e on e.version_id = v.id and e.node_id = a.clause_id where a.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Null when the amendment is not open, when its clause is in the text, and when it would delete the clause itself. */
  async clauseGone(tx: Tx, amendmentId: string): Promise<ClauseGoneToTell | null> {
    const [row] = await tx.query<ClauseGoneToTell[]>(
      `select deletion.id as "decisionId", by.number as "deletedBy", place.number as "placeNumber",
              sec.heading as "sectionHeading"
         from amendment a join declaration d on d.id = a.declaration_id join clause c on c.id = a.clause_id
         join process_now p on p.process_id = a.process_id
         join section sec on sec.id = c.section_id ${CLAUSE_BEFORE}
         join lateral (select id, amendment_id from amendment_decision
                        where clause_id = c.id and wording_after is null and taken_back_at is null
                          and outcome in ('accepted', 'accepted_with_changes')
                        order by created_at desc limit 1) deletion on true
         join amendment by on by.id = deletion.amendment_id
        where a.id = $1 and ${statusColumn('a', 'p')} in ('draft', 'submitted') and a.kind <> 'delete'
          and (c.published_revision_id is null or c.draft_revision_id is null)`,
      [amendmentId],
    );
    return row ?? null;
  }

  /** The open amendments to the clause that a decision changed. */
  async openOnClauseOf(tx: Tx, decisionId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select a.id from amendment a join amendment_decision dec on dec.clause_id = a.clause_id
        where dec.id = $1 and a.status in ('draft', 'submitted') order by a.number`,
      [decisionId],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a revision has another wording than the one before it, or became a new clause. */
  async isReworded(tx: Tx, revisionId: string): Promise<boolean> {
    const [row] = await tx.query<{ isReworded: boolean }[]>(
      `select before.wording <> ar.wording or ar.cause = 'moved' as "isReworded" from amendment_revision ar
         join amendment_revision before on before.amendment_id = ar.amendment_id and before.number = ar.number - 1
        where ar.id = $1`,
      [revisionId],
    );
    return row?.isReworded ?? false;
  }

  /** Waits for who is taking it back, and they for what is told of it: nobody is told of what was taken back before. */
  async decision(tx: Tx, id: string): Promise<AmendmentDecisionToTell | null> {
    const [row] = await tx.query<AmendmentDecisionToTell[]>(
      `select outcome, reason, wording_before as "wordingBefore", wording_after as "wordingAfter", decider_id as "deciderId",
              taken_back_by_id as "takenBackById", take_back_reason as "takeBackReason"
         from amendment_decision where id = $1 for share`,
      [id],
    );
    return row ?? null;
  }

  /** The id of the decision on an amendment that was not taken back. */
  async decisionInForce(tx: Tx, amendmentId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      'select id from amendment_decision where amendment_id = $1 and taken_back_at is null',
      [amendmentId],
    );
    return row?.id ?? null;
  }

  /** What a decision took out that an amendment had brought in; null when the decision was taken back. */
  async undone(
    tx: Tx,
    { amendmentId, decisionId }: { amendmentId: string; decisionId: string },
  ): Promise<UndoneToTell | null> {
    const [row] = await tx.query<UndoneToTell[]>(
      `select u.reason, u.lost_words as "lostWords", u.restored_words as "restoredWords", a.number,
              dec.decider_id as "deciderId"
         from undone_decision u join amendment_decision dec on dec.id = u.decision_id
         join amendment a on a.id = dec.amendment_id join amendment_decision undone on undone.id = u.undone_decision_id
        where u.decision_id = $1 and undone.amendment_id = $2 and dec.taken_back_at is null`,
      [decisionId, amendmentId],
    );
    return row ?? null;
  }

  /** The amendments whose change a decision took out, in force or not. */
  async undoneAmendmentIds(tx: Tx, decisionId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select undone.amendment_id as id from undone_decision u
         join amendment_decision undone on undone.id = u.undone_decision_id
        where u.decision_id = $1 order by undone.created_at`,
      [decisionId],
    );
    return rows.map(({ id }) => id);
  }

  async processMessage(tx: Tx, id: string): Promise<ProcessMessageToTell | null> {
    const [row] = await tx.query<ProcessMessageToTell[]>(
      `select m.author_id as "authorId", m.subject, m.body, m.is_test as "isTest", m.member_ids as "memberIds", p.title,
              (select d.slug from declaration d where d.process_id = m.process_id order by d.created_at limit 1) as "declarationSlug"
         from process_message m join process_now p on p.process_id = m.process_id where m.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async version(
    tx: Tx,
    id: string,
  ): Promise<{ number: number; note: string; title: string; slug: string; participantIds: string[] } | null> {
    const [row] = await tx.query<
      { number: number; note: string; title: string; slug: string; participantIds: string[] }[]
    >(
      `select v.number, v.note, d.title, d.slug,
              array(select distinct proposer_id from amendment where declaration_id = d.id and submitted_at is not null) as "participantIds"
         from version v join declaration d on d.id = v.declaration_id where v.id = $1`,
      [id],
    );
    return row ?? null;
  }
}
