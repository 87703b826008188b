import { describe, expect, it } from '@jest/globals';
import { keysOf, type Language, languages, textOf, type Texts } from '@sic/messages';
import { type PhaseKind, PHASES } from '@sic/processes';
import { TranslationProvider } from '@sic/ui/translation';
import { domains } from '@sic/manifests';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import AmendmentPage from '../../apps/web/app/routes/drafting/amendment/amendment.js';
import { AMENDMENT_STATUSES } from '../../libs/domain/drafting/src/amendment/amendment.entity.js';
import { CLAUSE_STATES } from '../../libs/domain/drafting/src/amendment/amendment-state.js';
import { membersOnDeclaration } from '../../libs/domain/drafting/src/drafting.policy.js';
import { phaseActions } from '../../libs/domain/drafting/src/phase-actions.js';
import { amendmentOf, canBe, type Cell, factsOf, may, type Role, ROLES } from '../support/an-amendment-page.js';

type Acts = ReturnType<typeof may>;

/** How each act is recognised on the page of an amendment: the link or the value that a form sends. */
const ACTS: Partial<Record<keyof Acts, string>> = {
  edit: 'href="/amendments/amendment/edit"',
  submit: 'value="submit"',
  withdraw: 'value="withdraw"',
  resolveConflict: 'value="resolve"',
  proposeAsNewClause: 'value="new-clause"',
  takePosition: 'value="take-position"',
  comment: 'value="comment"',
  decide: 'value="decide"',
  takeBack: 'value="take-back"',
};

interface Reader {
  viewer: Acts;
  proposer: Acts;
  isVisitor: boolean;
}

/** What has to be possible where a sentence is shown that invites to something, or says that somebody can do it. */
const INVITES: Record<string, (reader: Reader) => boolean> = {
  'own.submit': ({ viewer }) => viewer.submit,
  'own.edit': ({ viewer }) => viewer.edit,
  'own.withdraw': ({ viewer }) => viewer.withdraw,
  'own.withdrawText': ({ viewer }) => viewer.withdraw,
  'conflict.yours': ({ viewer }) => viewer.resolveConflict,
  'conflict.theirs': ({ viewer, proposer }) => proposer.resolveConflict && !viewer.resolveConflict,
  'conflict.submit': ({ viewer }) => viewer.resolveConflict,
  'clauseGone.yours.REPLACE': ({ viewer }) => viewer.proposeAsNewClause && viewer.withdraw,
  'clauseGone.yours.INSERT_AFTER': ({ viewer }) => viewer.proposeAsNewClause && viewer.withdraw,
  'clauseGone.theirs.REPLACE': ({ proposer }) => proposer.proposeAsNewClause && proposer.withdraw,
  'clauseGone.theirs.INSERT_AFTER': ({ proposer }) => proposer.proposeAsNewClause && proposer.withdraw,
  'clauseGone.onlyWithdraw.yours': ({ viewer }) => viewer.withdraw && !viewer.proposeAsNewClause,
  'clauseGone.onlyWithdraw.theirs': ({ proposer }) => proposer.withdraw && !proposer.proposeAsNewClause,
  'clauseGone.submit': ({ viewer }) => viewer.proposeAsNewClause,
  'positions.question': ({ viewer }) => viewer.takePosition,
  'positions.signIn': ({ isVisitor }) => isVisitor,
  'comment.submit': ({ viewer }) => viewer.comment,
  'comment.signIn': ({ isVisitor }) => isVisitor,
  'decide.lead': ({ viewer }) => viewer.decide,
  'decide.open': ({ viewer }) => viewer.decide,
  'confirmDecision.public': ({ viewer }) => viewer.decide,
  'confirmDecision.any.confirm': ({ viewer }) => viewer.decide,
  'undo.needsCheck': ({ viewer }) => viewer.decide,
  'undo.needsReason': ({ viewer }) => viewer.decide,
  'place.needed': ({ viewer }) => viewer.decide,
  'place.editorHint': ({ viewer }) => viewer.decide,
  'place.goneHint': ({ viewer }) => viewer.decide,
  'onDraft.CLAUSE_GONE.text': ({ viewer }) => viewer.decide,
  'takeBack.open': ({ viewer }) => viewer.takeBack,
  'takeBack.submit': ({ viewer }) => viewer.takeBack,
};

/** Sentences that sound like an invitation to this test and are none. */
const NO_INVITATION = ['positions.reasonHint', 'decide.reasonHint', 'write.wordingHint', 'comment.closed'];

/** How a sentence invites: it speaks to the reader, or says what others can do. */
const INVITING = /\b(you can|please|can (propose|withdraw|choose|decide|be signed|sign)|is asked|sign in to)\b/i;

/** Renders a page in English and notes the keys of the sentences that it shows. */
function rendered(page: ReactElement): { html: string; keys: Set<string> } {
  const keys = new Set<string>();
  const texts: Texts = {
    language: 'en',
    find: (namespace, key) => {
      if (namespace === 'drafting') keys.add(key);
      return textOf('en', namespace, key);
    },
  };
  const Stub = createRoutesStub([{ path: '/', Component: () => page }]);
  const html = renderToStaticMarkup(
    <TranslationProvider value={texts}>
      <Stub initialEntries={['/']} />
    </TranslationProvider>,
  );
  return { html, keys };
}

function pageOf(cell: Cell): ReactElement {
  const { actor } = ROLES[cell.role];
  const loaderData = {
    amendment: amendmentOf(cell),
    viewerId: actor.kind === 'visitor' ? undefined : actor.id,
    decisionWaitsUntil: null,
    next: '',
  };
  return (
    <AmendmentPage {...({ loaderData, actionData: undefined } as unknown as Parameters<typeof AmendmentPage>[0])} />
  );
}

/** What is wrong with the page of a cell, in words. */
function faultsOf(cell: Cell, page: (cell: Cell) => ReactElement = pageOf): string[] {
  const viewer = may(ROLES[cell.role].actor, factsOf(cell));
  const outsider = { ...factsOf(cell), isEditor: false };
  const reader = {
    viewer,
    proposer: may(ROLES.proposer.actor, outsider),
    isVisitor: cell.role === 'visitor',
  };
  const { html, keys } = rendered(page(cell));
  const acts = Object.entries(ACTS).flatMap(([act, mark]) => {
    // Who resolves a conflict decides first what the amendment proposes.
    const isMeant = viewer[act as keyof Acts] && !(act === 'decide' && viewer.resolveConflict);
    return html.includes(mark) === isMeant
      ? []
      : [`${act} is ${isMeant ? 'allowed and not there' : 'there and refused'}`];
  });
  const sentences = [...keys].flatMap((key) => {
    const isTrue = INVITES[key];
    if (isTrue !== undefined) return isTrue(reader) ? [] : [`"${key}" invites to what is not possible`];
    const isUnknown = INVITING.test(textOf('en', 'drafting', key) ?? '') && !NO_INVITATION.includes(key);
    return isUnknown ? [`"${key}" invites, and the test does not know to what`] : [];
  });
  return [...acts, ...sentences];
}

const kinds = ['replace', 'insert_after', 'delete'] as const;
const cells = (phase: PhaseKind): Cell[] =>
  (Object.keys(ROLES) as Role[]).flatMap((role) =>
    AMENDMENT_STATUSES.flatMap((status) =>
      kinds.flatMap((kind) =>
        CLAUSE_STATES.flatMap((clauseState) =>
          [false, true].map((isInConflict): Cell => ({ role, phase, status, kind, clauseState, isInConflict })),
        ),
      ),
    ),
  );
const seen = (cell: Cell): boolean => canBe(cell) && may(ROLES[cell.role].actor, factsOf(cell)).see;
const nameOf = ({ role, phase, status, kind, clauseState, isInConflict }: Cell): string =>
  [role, phase, status, kind, clauseState, ...(isInConflict ? ['in conflict'] : [])].join(', ');

describe('the page of an amendment, for every phase, role and state', () => {
  it.each(PHASES)('offers what is possible and nothing else: %s', (phase) => {
    const walked = cells(phase).filter(seen);
    expect(walked.length).toBeGreaterThan(100);
    const faults = walked.flatMap((cell) => faultsOf(cell).map((fault) => `${nameOf(cell)}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('is walked with every act and every inviting sentence', () => {
    const walked = PHASES.flatMap(cells).filter(seen);
    const pages = walked.map((cell) => rendered(pageOf(cell)));
    const shown = new Set(pages.flatMap(({ keys }) => [...keys]));
    expect(Object.keys(INVITES).filter((key) => !shown.has(key))).toEqual([]);
    expect(Object.values(ACTS).filter((mark) => !pages.some(({ html }) => html.includes(mark)))).toEqual([]);
  });

  it('would be noticed: a form that is refused, an act that is missing, a sentence that promises it', () => {
    const cell: Cell = {
      ...{ role: 'proposer', phase: 'consultation', status: 'submitted', kind: 'replace' },
      ...{ clauseState: 'gone', isInConflict: true },
    };
    expect(faultsOf(cell)).toEqual([]);
    const asBefore = (changed: Cell): ReactElement => pageOf({ ...changed, clauseState: 'present' });
    expect(faultsOf(cell, asBefore)).toEqual([
      'resolveConflict is there and refused',
      'proposeAsNewClause is allowed and not there',
      '"conflict.yours" invites to what is not possible',
      '"conflict.submit" invites to what is not possible',
    ]);
    const closed: Cell = { ...cell, phase: 'closed', status: 'not_decided', isInConflict: false };
    const stillOpen = (changed: Cell): ReactElement =>
      pageOf({ ...changed, phase: 'consultation', status: 'submitted' });
    expect(faultsOf(closed, stillOpen)).toContain('withdraw is there and refused');
  });
});

/** What a sentence about a phase says that members or editors can do in it. */
const SAYS: Record<Language, Partial<Record<'propose' | 'takePosition' | 'comment' | 'decide', RegExp>>> = {
  en: {
    propose: /\bpropose\b|propose changes|propose amendments/i,
    takePosition: /\bpositions?\b|where they stand/i,
    comment: /\bdiscuss\b/i,
    decide: /\bdecides?\b|to be decided/i,
  },
  de: {
    propose: /vorschlagen|schlagen .* vor|Änderungsanträge stellen/i,
    takePosition: /Positionen? (abgeben|ab)|eine Position/i,
    comment: /diskutieren/i,
    decide: /entscheidet|zu entscheiden/i,
  },
};

describe.each(languages)('the sentences about a phase in %s', (language) => {
  const text = (namespace: 'drafting' | 'home', key: string): string => textOf(language, namespace, key) ?? '';
  const said = (sentence: string) =>
    Object.entries(SAYS[language]).flatMap(([act, pattern]) => (pattern.test(sentence) ? [act] : []));

  it.each(PHASES)('%s: say what members can do, and nothing else', (phase) => {
    const key = phase.toUpperCase();
    const members = membersOnDeclaration({ phase, until: null, isEditor: false });
    const can = {
      propose: members.propose,
      takePosition: members.takePosition,
      comment: phaseActions[phase].includes('comment'),
      decide: phaseActions[phase].includes('decide'),
    };
    const allowed = Object.entries(can).flatMap(([act, isAllowed]) => (isAllowed ? [act] : []));
    const page = said(text('drafting', `can.${key}`));
    expect(page.filter((act) => !allowed.includes(act))).toEqual([]);
    // What members can do is said; that editors decide stands under it in every phase.
    expect(allowed.filter((act) => act !== 'decide' && !page.includes(act))).toEqual([]);
    expect(said(text('home', `phaseText.${key}`)).filter((act) => !allowed.includes(act))).toEqual([]);
  });

  it('would be noticed: a phase that invites to what it refuses', () => {
    const sentence = text('drafting', 'can.CONSULTATION');
    expect(said(sentence)).toEqual(['propose', 'takePosition', 'comment']);
    expect(phaseActions.endorsement).not.toContain('propose');
  });
});

/** Sentences that speak of signing, each with the reason why they promise nothing. */
const OF_SIGNING: Record<string, string> = {
  'site:about.why': 'What happened in 2018.',
  'drafting:import.document.note.symbol': 'A sign of a font.',
  'profiles:role.SIGNATORY': 'The name of a role.',
};
const SIGNING: Record<Language, RegExp> = {
  en: /\b(sign|signs|signed|signing)\b(?![ -]?((you|somebody|them) )?(in|up|out|off)\b)|\bsignatures?\b/i,
  de: /unterzeichn|unterschr(ift|eib)/i,
};
/** The name of the phase, which says nothing about what one can do. */
const PHASE_NAME =
  /signature phase|signature \{signature\}|Unterzeichnungsphase|signature \{Unterzeichnung\}|^Signature$|^signature$|^Unterzeichnung$/;

describe.each(languages)('signing, which is not built, in %s', (language) => {
  it('is promised nowhere', () => {
    const namespaces = ['drafting', 'home', 'site', 'me', 'profiles', 'notifications', 'mails', 'gatherings'] as const;
    const found = namespaces.flatMap((namespace) =>
      keysOf(language, namespace)
        .filter((key) => {
          const sentence = textOf(language, namespace, key) ?? '';
          return SIGNING[language].test(sentence) && !PHASE_NAME.test(sentence);
        })
        .map((key) => `${namespace}:${key}`),
    );
    expect(found.filter((key) => !(key in OF_SIGNING))).toEqual([]);
  });

  it('would be noticed', () => {
    expect(SIGNING.en.test('Members and organisations sign it.')).toBe(true);
    expect(SIGNING.en.test('Please sign in first.')).toBe(false);
    expect(SIGNING.en.test('A colleague signed you up.')).toBe(false);
    expect(SIGNING.en.test('Please sign it.')).toBe(true);
    expect(SIGNING.de.test('Der Text kann unterzeichnet werden.')).toBe(true);
  });
});

describe('the phases of the manifests', () => {
  it('are all there, with the actions that this walk knows', () => {
    const tables = domains.flatMap(({ phaseActions: table }) => (table === undefined ? [] : [table]));
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(Object.keys(table).sort()).toEqual([...PHASES].sort());
  });
});
