import { describe, expect, it } from '@jest/globals';
import { COMMUNITY_RULES } from '@sic/moderation';
import {
  amendments,
  declarationProcess,
  declarationSections,
  declarationVersions,
  members,
  moderationDecisions,
  organisations,
  places,
  reports,
} from './index.js';
import type { AmendmentState, DemoAmendment, DemoClause } from './index.js';

const memberKeys = members.map(({ key }) => key);
const clauses = declarationSections.flatMap((section) => section.clauses);

function clauseOf({ operation }: DemoAmendment): DemoClause {
  const clause = clauses.find(({ key }) => key === operation.clause);
  if (clause === undefined) throw new Error(`There is no clause ${operation.clause}.`);
  return clause;
}

const words = (text: string): number => text.split(/\s+/u).length;

describe('the declaration', () => {
  it('has a preamble, 3 principles, 5 priorities and 10 recommendations', () => {
    expect(declarationSections.map((section) => section.clauses.length)).toEqual([3, 3, 5, 10]);
    expect(new Set(clauses.map(({ key }) => key)).size).toBe(clauses.length);
  });

  it('says everything in one to three sentences of 40 to 90 words', () => {
    const wordings = [
      ...clauses.flatMap(({ wording, revised }) => [wording, revised?.wording ?? wording]),
      ...amendments.flatMap(({ operation }) => (operation.kind === 'delete' ? [] : [operation.wording])),
    ];
    for (const wording of wordings) {
      expect({ wording, inRange: words(wording) >= 40 && words(wording) <= 90 }).toEqual({ wording, inRange: true });
      expect(wording.match(/[.?!](?= |$)/gu)?.length).toBeLessThanOrEqual(4);
    }
  });

  it('runs through phases without a gap, and is in consultation now', () => {
    const { phases } = declarationProcess;
    phases.slice(1).forEach(({ opensInDays }, at) => expect(opensInDays).toBe(phases[at]?.closesInDays));
    const now = phases.filter(({ opensInDays, closesInDays }) => opensInDays <= 0 && closesInDays > 0);
    expect(now.map(({ kind }) => kind)).toEqual(['consultation']);
    expect(memberKeys).toContain(declarationProcess.editor);
  });

  it('owes every change of version 2 to an accepted amendment, and every accepted amendment made one', () => {
    const changes = clauses.flatMap(({ addedBy, revised }) => [addedBy, revised?.by]).filter((by) => by !== undefined);
    const accepted = amendments.filter(({ state }) => state === 'accepted' || state === 'accepted_with_changes');
    expect([...changes].sort()).toEqual(accepted.map(({ key }) => key).sort());
    expect(changes.length).toBeGreaterThanOrEqual(4);
    for (const amendment of accepted) {
      const { operation, state } = amendment;
      const changed = clauses.find(({ addedBy, revised }) => [addedBy, revised?.by].includes(amendment.key));
      const result = changed?.revised?.wording ?? changed?.wording;
      if (operation.kind === 'delete') throw new Error('No accepted amendment deletes a clause.');
      if (state === 'accepted') expect(operation.wording).toBe(result);
      else expect(operation.wording).not.toBe(result);
      if (operation.kind === 'insert_after') expect(operation.heading).toBe(changed?.heading);
      else expect(operation.clause).toBe(changed?.key);
    }
  });
});

describe('the amendments', () => {
  it('are at least a dozen, in every state', () => {
    const states: readonly AmendmentState[] = [
      'draft',
      'submitted',
      'accepted',
      'accepted_with_changes',
      'rejected',
      'withdrawn',
      'in_conflict',
    ];
    expect(amendments.length).toBeGreaterThanOrEqual(12);
    expect(new Set(amendments.map(({ key }) => key)).size).toBe(amendments.length);
    expect(new Set(amendments.map(({ state }) => state))).toEqual(new Set(states));
    expect(
      new Set(amendments.filter(({ state }) => state === 'submitted').map(({ operation }) => operation.kind)),
    ).toEqual(new Set(['replace', 'insert_after', 'delete']));
  });

  it('change a clause of their base version into something else', () => {
    for (const amendment of amendments) {
      const clause = clauseOf(amendment);
      if (amendment.baseVersion === 1) expect(clause.addedBy).toBeUndefined();
      const base = amendment.baseVersion === 2 ? (clause.revised?.wording ?? clause.wording) : clause.wording;
      if (amendment.operation.kind === 'replace') expect(amendment.operation.wording).not.toBe(base);
    }
  });

  it('meet: two open ones rewrite the same clause', () => {
    const open = amendments.filter(({ state, operation }) => state === 'submitted' && operation.kind === 'replace');
    expect(new Set(open.map(({ operation }) => operation.clause)).size).toBeLessThan(open.length);
  });

  it('are in conflict where version 2 changed the clause, and carried over where it did not', () => {
    for (const amendment of amendments) {
      if (amendment.state === 'in_conflict') {
        expect(amendment.baseVersion).toBe(1);
        expect(clauseOf(amendment).revised).toBeDefined();
      }
      if (amendment.isCarriedOver === true) {
        expect(amendment.baseVersion).toBe(1);
        expect(clauseOf(amendment).revised).toBeUndefined();
      }
      const waits = amendment.state === 'submitted' || amendment.state === 'draft';
      if (waits && amendment.isCarriedOver !== true) expect(amendment.baseVersion).toBe(2);
    }
  });

  it('have one whose decision was taken back, which is open again', () => {
    const takenBack = amendments.filter((amendment) => amendment.takenBack !== undefined);
    expect(takenBack).toHaveLength(1);
    const [{ state, inDays, takenBack: decision }] = takenBack as [DemoAmendment];
    expect(state).toBe('submitted');
    expect(decision!.decidedInDays).toBeGreaterThan(inDays);
    expect(decision!.inDays).toBeGreaterThan(decision!.decidedInDays);
    expect(memberKeys).toContain(decision!.by);
  });

  it('are decided once, by the editor, with a reason, after they were submitted', () => {
    for (const { state, decision, withdrawal, inDays } of amendments) {
      const isDecided = state === 'accepted' || state === 'accepted_with_changes' || state === 'rejected';
      expect(decision !== undefined).toBe(isDecided);
      expect(withdrawal !== undefined).toBe(state === 'withdrawn');
      if (decision !== undefined) {
        expect(decision.by).toBe(declarationProcess.editor);
        expect(words(decision.reason)).toBeGreaterThan(8);
      }
      const end = decision ?? withdrawal;
      if (end !== undefined) expect(end.inDays).toBeGreaterThan(inDays);
    }
  });

  it('are written after their base version came out, and before the next one when that one changed', () => {
    for (const { key, baseVersion, inDays, decision } of amendments) {
      const published = declarationVersions[baseVersion === 1 ? 0 : 1];
      expect({ key, inTime: inDays >= published.inDays && inDays <= 0 }).toEqual({ key, inTime: true });
      if (baseVersion === 1) expect(inDays).toBeLessThan(declarationVersions[1].inDays);
      if (decision !== undefined) expect(decision.inDays).toBeLessThan(declarationVersions[1].inDays);
    }
  });

  it('are discussed by members, who take positions, once each, in order', () => {
    const countries = new Set<string>();
    for (const { key, by, coProposers = [], positions, comments, inDays, state } of amendments) {
      for (const person of [by, ...coProposers, ...positions.map((one) => one.by), ...comments.map((one) => one.by)]) {
        expect(memberKeys).toContain(person);
        const member = members.find((one) => one.key === person);
        if (member !== undefined) countries.add(places[member.place].country);
      }
      const holders = positions.map((one) => one.by);
      expect({ key, distinct: new Set([by, ...coProposers, ...holders]).size }).toEqual({
        key,
        distinct: 1 + coProposers.length + holders.length,
      });
      comments.forEach((comment, at) => {
        expect(comment.inDays).toBeGreaterThanOrEqual(inDays);
        expect(comment.inDays).toBeLessThanOrEqual(0);
        if (comment.replyTo !== undefined) {
          expect(comments.slice(0, at).map((earlier) => earlier.key)).toContain(comment.replyTo);
        }
      });
      if (state === 'draft') expect([positions, comments]).toEqual([[], []]);
    }
    expect(countries.size).toBeGreaterThanOrEqual(19);
    const positions = amendments.flatMap((amendment) => amendment.positions.map(({ kind }) => kind));
    expect(new Set(positions)).toEqual(new Set(['agree', 'can_live_with', 'concern', 'block']));
    const comments = amendments.flatMap((amendment) => amendment.comments.map(({ key }) => key));
    expect(new Set(comments).size).toBe(comments.length);
  });
});

describe('moderation', () => {
  const known = {
    comment: amendments.flatMap(({ comments }) => comments.map(({ key }) => key)),
    amendment: amendments.map(({ key }) => key),
    position: amendments.flatMap(({ key, positions }) =>
      positions.filter((one) => 'reason' in one).map(({ by }) => `${key}.${by}`),
    ),
    member: memberKeys,
    organisation: organisations.map(({ key }) => key),
  };

  it('is about things that are there, under rules that are there', () => {
    for (const { subject, by, rule } of [...reports, ...moderationDecisions]) {
      expect(known[subject.kind]).toContain(subject.key);
      expect(memberKeys).toContain(by);
      if (rule !== undefined) expect(COMMUNITY_RULES).toContain(rule);
    }
  });

  it('has a comment reported twice, a profile and an amendment waiting, and a comment and a reason hidden with a rule', () => {
    const decided = moderationDecisions.map(({ subject }) => subject.key);
    const waiting = reports.filter(({ subject }) => !decided.includes(subject.key)).map(({ subject }) => subject.kind);
    expect(waiting.sort()).toEqual(['amendment', 'comment', 'comment', 'member']);
    for (const { action, rule, reasons } of moderationDecisions) {
      expect(rule !== undefined).toBe(action === 'hidden');
      expect(words(reasons)).toBeGreaterThan(8);
    }
    const hidden = moderationDecisions.filter(({ action }) => action === 'hidden').map(({ subject }) => subject.kind);
    expect(hidden.sort()).toEqual(['comment', 'position']);
  });
});
