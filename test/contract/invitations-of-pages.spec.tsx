import { describe, expect, it } from '@jest/globals';
import { type Actor, permissionsOf, visitor } from '@sic/authorization';
import { type PhaseKind, PHASES } from '@sic/processes';
import type { ReactElement } from 'react';
import ProposePage from '../../apps/web/app/routes/drafting/amendment/propose.js';
import PlanPage from '../../apps/web/app/routes/drafting/plan/plan.js';
import WorkbenchPage from '../../apps/web/app/routes/drafting/workbench/workbench.js';
import GatheringPage from '../../apps/web/app/routes/gatherings/gathering/gathering.js';
import AccountPage from '../../apps/web/app/routes/moderation/account/account.js';
import AppealsPage from '../../apps/web/app/routes/moderation/appeal/appeals.js';
import CasePage from '../../apps/web/app/routes/moderation/case/case.js';
import OrganisationPage from '../../apps/web/app/routes/profiles/organisation/organisation.js';
import {
  canOnClause,
  canOnDeclaration,
  DECLARATION_ACTIONS,
  membersOnDeclaration,
} from '../../libs/domain/drafting/src/drafting.policy.js';
import { DECIDING_PHASES } from '../../libs/domain/drafting/src/phase-actions.js';
import {
  canOnGathering,
  canOnRegistration,
  GATHERING_ACTIONS,
  type GatheringFacts,
  REGISTRATION_ACTIONS,
} from '../../libs/domain/gatherings/src/gatherings.policy.js';
import { RegistrationClosed } from '../../libs/domain/gatherings/src/gatherings.problems.js';
import {
  isActive,
  type RegistrationState,
  registrationStates,
} from '../../libs/domain/gatherings/src/registration/registration-state.js';
import { ACCOUNT_ACTIONS, canOnAccount } from '../../libs/domain/identity/src/identity.policy.js';
import {
  APPEAL_ACTIONS,
  canOnAppeal,
  canOnCase,
  CASE_ACTIONS,
  obstacleOf,
} from '../../libs/domain/moderation/src/moderation.policy.js';
import { canOnOrganisation, ORGANISATION_ACTIONS } from '../../libs/domain/profiles/src/profiles.policy.js';
import { phasesAfter } from '../../libs/domain/processes/src/process/phase.js';
import { canOnProcess, PROCESS_ACTIONS } from '../../libs/domain/processes/src/processes.policy.js';
import { amendmentOf } from '../support/an-amendment-page.js';
import { faultsOf, renderedPage, type RenderedPage, unseenIn, type Walk } from '../support/rendered-page.js';

const plain = { kind: 'member', isModerator: false, isAdministrator: false } as const;
const member = { ...plain, id: 'member' } as const;
const administrator = { ...plain, id: 'administrator', isAdministrator: true } as const;
const moderator = { ...plain, id: 'moderator', isModerator: true } as const;

const upper = (code: string): never => code.toUpperCase() as never;
const at = '2027-01-01T10:00:00Z';
const pageOf = <Props,>(Page: (props: Props) => ReactElement | null, loaderData: object): ReactElement => {
  const Component = Page as unknown as (props: object) => ReactElement;
  return <Component loaderData={loaderData} actionData={undefined} />;
};

/** Walks all cells of a page: no fault in any, and nothing that the walk names is never seen. */
function walked<Cell, Reader>(
  walk: Walk<Reader>,
  cells: readonly Cell[],
  {
    nameOf,
    readerOf,
    page,
  }: { nameOf(cell: Cell): string; readerOf(cell: Cell): Reader; page(cell: Cell): RenderedPage },
): void {
  it('offers what is possible and nothing else', () => {
    const faults = cells.flatMap((cell) =>
      faultsOf(walk, readerOf(cell), page(cell)).map((fault) => `${nameOf(cell)}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('is walked with every act and every inviting sentence', () => {
    expect(unseenIn(walk, cells.map(page))).toEqual([]);
  });
}

describe('the workbench', () => {
  interface Cell {
    phase: PhaseKind;
    isAdministrator: boolean;
    isEditor: boolean;
    hasDecided: boolean;
    hasOpen: boolean;
  }
  const both = [false, true];
  const cells = PHASES.flatMap((phase) =>
    both.flatMap((isAdministrator) =>
      both.flatMap((hasDecided) =>
        both.map((hasOpen): Cell => ({ phase, isAdministrator, isEditor: true, hasDecided, hasOpen })),
      ),
    ),
  );
  const factsOf = ({ phase, isEditor }: Cell) => ({ phase, until: null, isEditor });
  const actorOf = ({ isAdministrator }: Cell): Actor => (isAdministrator ? administrator : member);
  const readerOf = (cell: Cell) => ({
    ...permissionsOf(canOnDeclaration, DECLARATION_ACTIONS, actorOf(cell), factsOf(cell)),
    ...permissionsOf(canOnProcess, PROCESS_ACTIONS, actorOf(cell), factsOf(cell)),
    members: membersOnDeclaration(factsOf(cell)),
    isUndecided: cell.hasOpen && !DECIDING_PHASES.includes(cell.phase),
    hasOpen: cell.hasOpen && DECIDING_PHASES.includes(cell.phase),
    hasDecided: cell.hasDecided,
  });
  type Reader = ReturnType<typeof readerOf>;
  const page = (cell: Cell): RenderedPage => {
    const { hasOpen, isUndecided, members, ...can } = readerOf(cell);
    const common = {
      role: 'editor',
      phase: cell.phase,
      kind: 'replace',
      clauseState: 'present',
      isInConflict: false,
    } as const;
    const open = amendmentOf({ ...common, status: 'submitted' });
    const decided = amendmentOf({ ...common, status: 'accepted' });
    const line = {
      ...{ id: 'clause', isSection: false, depth: 1, clauseKind: 'PARAGRAPH', listNumber: null, heading: null },
      ...{ clauseNumber: 1, runs: [], isAdded: false, isRemoved: false, isReworded: true },
    };
    const declaration = {
      ...{ id: 'declaration', slug: 'declaration', title: 'Declaration', language: 'en' },
      version: { number: 1, hash: 'hash' },
      viewerCan: can,
      membersCan: members,
      process: { phase: upper(cell.phase), phaseUntil: null, viewerCan: can },
    };
    const clause = {
      clauseId: 'clause',
      clauseNumber: 1,
      sectionHeading: '',
      publishedWording: 'A',
      draftWording: 'A',
    };
    const workbench = {
      openAmendmentCount: hasOpen ? 1 : 0,
      notDecidedCount: isUndecided ? 1 : 0,
      clauses: hasOpen ? [{ ...clause, amendments: [open] }] : [],
      nextVersion: {
        latestNumber: 1,
        changedClauseCount: cell.hasDecided ? 1 : 0,
        lines: cell.hasDecided ? [line] : [],
        decidedAmendments: cell.hasDecided ? [decided] : [],
      },
    };
    return renderedPage(pageOf(WorkbenchPage, { declaration, workbench, decisionsWaitUntil: {} }));
  };
  const walk: Walk<Reader> = {
    namespace: 'drafting',
    acts: {
      decide: { mark: '#decide"', isAllowed: ({ decide, hasOpen }) => decide && hasOpen },
      publish: { mark: 'id="publish"', isAllowed: ({ publish, hasDecided }) => publish && hasDecided },
      'take back': { mark: 'value="take-back"', isAllowed: ({ decide, hasDecided }) => decide && hasDecided },
      plan: { mark: 'href="/declaration/declaration/plan"', isAllowed: ({ plan }) => plan },
    },
    invites: {
      'workbench.lead': ({ decide, publish }) => decide && publish,
      'workbench.leadClosed': ({ decide, publish }) => !decide && !publish,
      'workbench.noChangesText': ({ decide }) => decide,
      'workbench.noChangesClosed': ({ decide }) => !decide,
      'workbench.nothingText': ({ members }) => members.propose,
      'workbench.extend': ({ plan, isUndecided }) => plan && isUndecided,
      'workbench.decide': ({ decide }) => decide,
      'publish.text': ({ publish }) => publish,
      'takeBack.text': ({ decide }) => decide,
    },
    // Proposers are asked where a version touches their words.
    noInvitation: ['publish.rebase'],
  };
  walked(walk, cells, { readerOf, page, nameOf: ({ phase, ...cell }) => `${phase} ${JSON.stringify(cell)}` });

  it('would be noticed: decisions offered after the last phase for them', () => {
    const closed: Cell = { phase: 'closed', isAdministrator: false, isEditor: true, hasDecided: true, hasOpen: true };
    const asBefore = page({ ...closed, phase: 'consultation' });
    expect(faultsOf(walk, readerOf(closed), asBefore)).toEqual(
      expect.arrayContaining(['decide is there and refused', 'publish is there and refused']),
    );
  });
});

describe('the page on which a change is proposed', () => {
  const cells = PHASES.flatMap((phase) => [true, false].map((isInText) => ({ phase, isInText })));
  const readerOf = ({ phase, isInText }: (typeof cells)[number]) => ({
    propose: canOnClause(member, 'propose', { phase, until: null, isEditor: false, isInText }) === null,
  });
  type Reader = ReturnType<typeof readerOf>;
  const page = (cell: (typeof cells)[number]): RenderedPage => {
    const clause = {
      ...{ id: 'clause', wording: 'Words.', number: 1, heading: null, language: 'en', latestNumber: 1 },
      ...{ declarationSlug: 'declaration', declarationTitle: 'Declaration', sectionHeading: 'Principles' },
      viewerCan: readerOf(cell),
    };
    return renderedPage(
      pageOf(ProposePage, { clause, others: [], viewerId: 'member', requestId: 'request', marked: '' }),
    );
  };
  const propose = ({ propose: isAllowed }: Reader): boolean => isAllowed;
  const walk: Walk<Reader> = {
    namespace: 'drafting',
    acts: {
      submit: { mark: 'value="submit"', isAllowed: propose },
      'keep as a draft': { mark: 'value="draft"', isAllowed: propose },
    },
    invites: {
      'propose.lead': propose,
      'propose.notNow': (reader) => !propose(reader),
      'propose.notNowText': (reader) => !propose(reader),
      'write.public': propose,
      'write.submit': propose,
    },
    noInvitation: ['write.wordingHint'],
  };
  walked(walk, cells, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

  it('would be noticed: a form in a phase that takes no proposals', () => {
    expect(faultsOf(walk, { propose: false }, page({ phase: 'consultation', isInText: true }))).toContain(
      'submit is there and refused',
    );
  });
});

describe('the plan of a process', () => {
  const cells = [null, ...PHASES].flatMap((phase) =>
    [false, true].flatMap((isAdministrator) =>
      [false, true].map((hasEarlier) => ({ phase, isAdministrator, hasEarlier })),
    ),
  );
  type Cell = (typeof cells)[number];
  const actorOf = ({ isAdministrator }: Cell): Actor => (isAdministrator ? administrator : member);
  const readerOf = (cell: Cell) => ({
    ...permissionsOf(canOnProcess, PROCESS_ACTIONS, actorOf(cell), { phase: cell.phase, until: null, isEditor: true }),
    canPutOff: cell.phase !== null && cell.hasEarlier,
    canPlan: phasesAfter(cell.phase).length > 0,
  });
  type Reader = ReturnType<typeof readerOf>;
  const page = (cell: Cell): RenderedPage => {
    const { canPutOff, canPlan: _canPlan, ...can } = readerOf(cell);
    const process = {
      ...{ id: 'process', title: 'Process', summary: '', decisionRule: '', phases: [], editors: [] },
      phase: cell.phase === null ? null : upper(cell.phase),
      phasesToPlan: phasesAfter(cell.phase).map(upper),
      phaseToPutOff: canPutOff ? upper(cell.phase!) : null,
      viewerCan: can,
    };
    const zones = [{ value: 'Europe/Brussels', label: 'Brussels' }];
    const declaration = { slug: 'declaration', title: 'Declaration', process };
    return renderedPage(pageOf(PlanPage, { declaration, candidates: null, zones }));
  };
  const walk: Walk<Reader> = {
    namespace: 'drafting',
    acts: {
      save: { mark: 'value="plan"', isAllowed: ({ plan }) => plan },
      'put off': { mark: 'Let the earlier phase go on', isAllowed: ({ canPutOff }) => canPutOff },
      'choose dates': { mark: 'name="timeZone"', isAllowed: ({ canPlan, canPutOff }) => canPlan || canPutOff },
      'look for an editor': { mark: 'name="who"', isAllowed: ({ assignEditors }) => assignEditors },
    },
    invites: {
      'plan.lead': ({ plan }) => plan,
      'plan.leadPutOff': ({ canPutOff }) => canPutOff,
      'plan.putOffHint': ({ canPutOff }) => canPutOff,
      'plan.without': ({ canPlan, canPutOff }) => canPlan || canPutOff,
      'plan.noEditorsText': ({ assignEditors }) => assignEditors,
    },
    // What members can do in each phase that is planned.
    noInvitation: PHASES.map((phase) => `can.${phase.toUpperCase()}`),
  };
  walked(walk, cells, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

  it('would be noticed: a phase that is said to be put off and cannot', () => {
    const first: Cell = { phase: 'input', isAdministrator: false, hasEarlier: false };
    expect(faultsOf(walk, readerOf(first), page({ ...first, hasEarlier: true }))).toEqual([
      'put off is there and refused',
      '"plan.leadPutOff" invites to what is not possible',
      '"plan.putOffHint" invites to what is not possible',
    ]);
  });
});

describe('the page of a gathering', () => {
  const times = {
    'before sign-up': { isOpenForRegistration: false, hasBegun: false, isOver: false },
    'sign-up open': { isOpenForRegistration: true, hasBegun: false, isOver: false },
    'sign-up closed': { isOpenForRegistration: false, hasBegun: false, isOver: false },
    'going on, open': { isOpenForRegistration: true, hasBegun: true, isOver: false },
    over: { isOpenForRegistration: false, hasBegun: true, isOver: true },
  } as const;
  type Time = keyof typeof times;
  const roles = {
    visitor: { actor: visitor, isOrganiser: false },
    member: { actor: member, isOrganiser: false },
    organiser: { actor: member, isOrganiser: true },
    administrator: { actor: administrator, isOrganiser: false },
  } as const;
  interface Cell {
    role: keyof typeof roles;
    time: Time;
    state: GatheringFacts['state'];
    /** What the reader is registered as; null where they are not. */
    registration: RegistrationState | null;
    isForOrganisation: boolean;
    /** The person signed up themselves, or has accepted what others took in their name. */
    isAnswered: boolean;
    /** Which seats there are for the reader. */
    seats: 'FREE' | 'WAITLIST' | 'AWAITS_CONFIRMATION' | 'NOT_ELIGIBLE';
  }
  const SEATS = ['FREE', 'WAITLIST', 'AWAITS_CONFIRMATION', 'NOT_ELIGIBLE'] as const;
  const cells = (Object.keys(roles) as Cell['role'][]).flatMap((role) =>
    (Object.keys(times) as Time[]).flatMap((time) =>
      (['draft', 'published', 'cancelled'] as const).flatMap((state) =>
        [null, ...registrationStates].flatMap((registration) =>
          [false, true].flatMap((isForOrganisation) =>
            (registration === null ? [true] : [false, true]).flatMap((isAnswered) =>
              (registration === null ? SEATS : (['FREE', 'NOT_ELIGIBLE'] as const)).map((seats): Cell => ({
                role,
                time,
                state,
                registration,
                isForOrganisation,
                isAnswered,
                seats,
              })),
            ),
          ),
        ),
      ),
    ),
  );
  const factsOf = ({ role, time, state }: Cell): GatheringFacts => ({
    state,
    isOrganiser: roles[role].isOrganiser,
    ...times[time],
    isOpenForRegistration: times[time].isOpenForRegistration && state !== 'cancelled',
  });
  /** Who may not see it sees no page; a draft and a cancelled gathering have nobody who is registered. */
  const canBe = (cell: Cell): boolean => {
    const { role, state, registration, time } = cell;
    if (canOnGathering(roles[role].actor, 'see', factsOf(cell)) !== null) return false;
    if (role === 'visitor' && registration !== null) return false;
    if (time === 'before sign-up' && registration !== null) return false;
    return state === 'published' || registration === null || (state === 'cancelled' && !isActive(registration));
  };
  const seen = cells.filter(canBe);
  const readerOf = (cell: Cell) => {
    const { actor } = roles[cell.role];
    const gathering = factsOf(cell);
    const { registration, isForOrganisation } = cell;
    const can = permissionsOf(canOnGathering, GATHERING_ACTIONS, actor, gathering);
    const seat =
      registration === null
        ? null
        : permissionsOf(canOnRegistration, REGISTRATION_ACTIONS, actor, {
            ...{ state: registration, gathering, isOwn: true, isForOwnOrganisation: isForOrganisation },
            ...{ hasOrganisation: isForOrganisation, isAnswered: cell.isAnswered, isByLink: false },
          });
    const hasOwn = registration !== null && isActive(registration);
    // For oneself alone nobody signs up twice; for an organisation a colleague can come.
    const maySignUp = can.register && cell.seats !== 'NOT_ELIGIBLE' && (!hasOwn || isForOrganisation);
    return {
      ...can,
      ...{ maySignUp, hasOwn, gathering, seat, seats: cell.seats, state: registration },
      isVisitor: actor.kind === 'visitor',
      isForOrganisation,
    };
  };
  type Reader = ReturnType<typeof readerOf>;
  const page = (cell: Cell): RenderedPage => {
    const reader = readerOf(cell);
    const { actor } = roles[cell.role];
    const { gathering, hasOwn } = reader;
    const refusal = canOnGathering(actor, 'register', gathering);
    const organisation = { id: 'organisation', name: 'Gdynia' };
    const option = { availability: cell.seats, isEligible: cell.seats !== 'NOT_ELIGIBLE' };
    const options = [
      ...(cell.isForOrganisation ? [{ ...option, organisation }] : []),
      ...(hasOwn ? [] : [{ ...option, organisation: null }]),
    ];
    const seat = {
      ...{
        id: 'registration',
        isOwn: true,
        isAnswered: cell.isAnswered,
        registeredByName: null,
        personName: 'Amina',
        email: null,
        isOverride: false,
        stateAt: at,
      },
      state: upper(cell.registration ?? 'confirmed'),
      isActive: hasOwn,
      organisation: cell.isForOrganisation ? organisation : null,
      waitlistPosition: cell.registration === 'waitlisted' ? 2 : null,
      offerDeadline: cell.registration === 'offered' ? at : null,
      ...{ reason: null, substituteName: null, calendarPath: null, organisationKind: null, country: null },
      viewerCan: reader.seat ?? {},
    };
    const shown = {
      ...{ id: 'gathering', slug: 'gathering', kind: 'CONFERENCE', title: 'Conference', summary: 'A day.' },
      ...{ description: 'Text.', startsAt: at, endsAt: at, timeZone: 'Europe/Warsaw', venue: '', city: null },
      ...{ country: null, cancelReason: 'Rain.', registrationOpensAt: at, registrationClosesAt: at, lockVersion: 1 },
      ...{ waiting: 0, pools: [], programme: [], series: null, host: null, leftOut: { hasPersons: false, kinds: [] } },
      state: upper(cell.state),
      registrationPhase: cell.time === 'before sign-up' ? 'BEFORE' : gathering.isOpenForRegistration ? 'OPEN' : 'AFTER',
      isOpenForRegistration: gathering.isOpenForRegistration,
      hasBegun: gathering.hasBegun,
      isEnded: gathering.isOver || cell.state === 'cancelled',
      whyNotRegister: refusal instanceof RegistrationClosed ? refusal.reason : null,
      viewerCan: reader,
      viewerSeatOptions: reader.register ? options : [],
      viewerRegistrations: { edges: cell.registration === null ? [] : [{ node: seat }] },
    };
    return renderedPage(pageOf(GatheringPage, { gathering: shown, isSignedIn: !reader.isVisitor }));
  };
  const answer = ({ seat }: Reader): boolean => seat?.answerOffer === true;
  const isGoingOn = ({ gathering }: Reader): boolean => !gathering.hasBegun;
  const walk: Walk<Reader> = {
    namespace: 'gatherings',
    acts: {
      'sign up': { mark: 'value="register"', isAllowed: ({ maySignUp }) => maySignUp },
      accept: { mark: 'value="accept"', isAllowed: answer },
      decline: { mark: 'value="decline"', isAllowed: answer },
      'accept what others took': { mark: 'value="accept-named"', isAllowed: ({ seat }) => seat?.accept === true },
      cancel: { mark: 'value="cancel"', isAllowed: (reader) => reader.seat?.cancel === true && !answer(reader) },
      substitute: { mark: 'value="substitute"', isAllowed: ({ seat }) => seat?.substitute === true },
      manage: { mark: 'href="/gatherings/gathering/manage"', isAllowed: ({ manage }) => manage },
      'sign in': {
        mark: 'href="/sign-in?next=',
        isAllowed: ({ isVisitor, gathering }) => isVisitor && gathering.isOpenForRegistration,
      },
    },
    invites: {
      'signUp.jump': ({ maySignUp, isVisitor, gathering }) =>
        maySignUp || (isVisitor && gathering.isOpenForRegistration),
      'signUp.title': ({ maySignUp, hasOwn }) => maySignUp && !hasOwn,
      'signUp.another': ({ maySignUp, hasOwn }) => maySignUp && hasOwn,
      'signUp.signIn': ({ isVisitor, gathering }) => isVisitor && gathering.isOpenForRegistration,
      'signUp.fullText': ({ maySignUp, seats }) => maySignUp && seats === 'WAITLIST',
      'signUp.wait': ({ maySignUp, seats }) => maySignUp && seats === 'WAITLIST',
      'signUp.awaitsText': ({ maySignUp, seats }) => maySignUp && seats === 'AWAITS_CONFIRMATION',
      'signUp.awaitsSubmit': ({ maySignUp, seats }) => maySignUp && seats === 'AWAITS_CONFIRMATION',
      'signUp.take': ({ maySignUp, seats }) => maySignUp && seats === 'FREE',
      'signUp.notEligible': ({ register, seats }) => register && seats === 'NOT_ELIGIBLE',
      'mine.again': ({ gathering }) => gathering.isOpenForRegistration,
      'mine.cancelInstead': ({ seat }) => seat?.substitute === true,
      'mine.until': answer,
      'mine.takenBy': ({ seat }) => seat?.accept === true,
      'stateText.OFFERED': answer,
      'stateText.WAITLISTED': isGoingOn,
      'stateText.PENDING_APPROVAL': isGoingOn,
      'stateText.CONFIRMED': isGoingOn,
      'substitute.text': ({ seat }) => seat?.substitute === true,
      'facts.OPEN': ({ gathering }) => gathering.isOpenForRegistration,
      'facts.BEFORE': ({ gathering }) => !gathering.isOpenForRegistration,
      'facts.AFTER': ({ gathering }) => !gathering.isOpenForRegistration,
    },
    noInvitation: ['signUp.colleagueHint'],
  };
  walked(walk, seen, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

  it('would be noticed: an offer after the beginning, a sign-up that is closed', () => {
    const offered: Cell = {
      ...{ role: 'member', time: 'sign-up open', state: 'published', registration: 'offered' },
      ...{ isForOrganisation: false, isAnswered: true, seats: 'FREE' },
    };
    expect(faultsOf(walk, readerOf({ ...offered, time: 'over' }), page(offered))).toEqual(
      expect.arrayContaining([
        'accept is there and refused',
        '"stateText.OFFERED" invites to what is not possible',
        '"mine.again" invites to what is not possible',
      ]),
    );
    const alone: Cell = { ...offered, registration: null };
    expect(faultsOf(walk, readerOf({ ...alone, time: 'sign-up closed' }), page(alone))).toContain(
      'sign up is there and refused',
    );
  });
});

describe('the pages of moderators', () => {
  const actors = { moderator, administrator } as const;
  type Who = keyof typeof actors;
  const people = Object.keys(actors) as Who[];

  describe('a case', () => {
    const cells = people.flatMap((who) =>
      (['open', 'dismissed', 'hidden', 'restored'] as const).flatMap((state) =>
        ['member', 'moderator', null].flatMap((authorId) =>
          [false, true].map((hasOpenAppeal) => ({ who, state, authorId, hasOpenAppeal })),
        ),
      ),
    );
    type Cell = (typeof cells)[number];
    const readerOf = ({ who, ...facts }: Cell) => permissionsOf(canOnCase, CASE_ACTIONS, actors[who], facts as never);
    type Reader = ReturnType<typeof readerOf>;
    const page = (cell: Cell): RenderedPage => {
      const can = readerOf(cell);
      const refusal = (['hide', 'dismiss', 'restore'] as const).some((action) => can[action])
        ? null
        : obstacleOf(canOnCase(actors[cell.who], 'hide', cell as never));
      const found = {
        ...{ id: 'case', lockVersion: 1, reportCount: 1, reports: [], decisions: [], authorHistory: [] },
        state: upper(cell.state),
        author: cell.authorId === null ? null : { accountId: cell.authorId, name: 'Amina' },
        openAppealId: cell.hasOpenAppeal ? 'appeal' : null,
        excerptWhenReported: 'Words.',
        subject: {
          ...{ subjectKind: 'COMMENT', subjectId: 'comment', path: '/amendments/a', excerpt: 'Words.', isGone: false },
          title: { kind: 'COMMENT', parameters: [], message: 'A comment' },
        },
        viewerCan: { ...can, obstacle: refusal },
      };
      return renderedPage(pageOf(CasePage, { found, codeOfConduct: [], obstacle: refusal }));
    };
    const walk: Walk<Reader> = {
      namespace: 'moderation',
      acts: {
        hide: { mark: 'value="hide"', isAllowed: ({ hide }) => hide },
        dismiss: { mark: 'value="dismiss"', isAllowed: ({ dismiss }) => dismiss },
        restore: { mark: 'value="restore"', isAllowed: ({ restore }) => restore },
      },
      invites: {
        'case.decide': ({ hide }) => hide,
        'case.choose': ({ hide, dismiss }) => hide && dismiss,
        'case.restoreTitle': ({ restore }) => restore,
        'case.cannot': ({ hide, dismiss, restore }) => !hide && !dismiss && !restore,
      },
    };
    walked(walk, cells, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

    it('would be noticed: a decision about one’s own words', () => {
      const own: Cell = { who: 'moderator', state: 'open', authorId: 'moderator', hasOpenAppeal: false };
      expect(faultsOf(walk, readerOf(own), page({ ...own, authorId: 'member' }))).toContain(
        'hide is there and refused',
      );
    });
  });

  describe('an appeal', () => {
    const cells = people.flatMap((who) =>
      (['open', 'upheld', 'overturned'] as const).flatMap((state) =>
        ['member', 'moderator'].flatMap((authorId) =>
          ['moderator', 'other'].map((deciderId) => ({ who, state, authorId, deciderId })),
        ),
      ),
    );
    type Cell = (typeof cells)[number];
    const readerOf = ({ who, ...facts }: Cell) =>
      permissionsOf(canOnAppeal, APPEAL_ACTIONS, actors[who], facts as never);
    type Reader = ReturnType<typeof readerOf>;
    const page = (cell: Cell): RenderedPage => {
      const isOpen = cell.state === 'open';
      const appeal = {
        ...{ id: 'appeal', caseId: 'case', rule: null, excerpt: 'Words.', decisionReasons: 'Rude.', words: 'No.' },
        ...{ createdAt: at, isGone: false, title: { kind: 'COMMENT', parameters: [], message: 'A comment' } },
        state: upper(cell.state),
        author: { name: 'Amina' },
        decider: { name: 'Mirko' },
        appealDecider: isOpen ? null : { name: 'Pieter' },
        reasons: isOpen ? null : 'It stands.',
        viewerCan: readerOf(cell),
      };
      const appeals = { edges: [{ node: appeal }], totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } };
      return renderedPage(pageOf(AppealsPage, { appeals, obstacles: {}, state: upper(cell.state) }));
    };
    const walk: Walk<Reader> = {
      namespace: 'moderation',
      acts: { decide: { mark: 'value="upheld"', isAllowed: ({ decide }) => decide } },
      invites: {
        'appeals.choose': ({ decide }) => decide,
        'appeals.overturnHint': ({ decide }) => decide,
        'appeals.cannot': ({ decide }) => !decide,
      },
    };
    walked(walk, cells, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

    it('would be noticed: an appeal that its own decider decides', () => {
      const own: Cell = { who: 'moderator', state: 'open', authorId: 'member', deciderId: 'moderator' };
      expect(faultsOf(walk, readerOf(own), page({ ...own, deciderId: 'other' }))).toContain(
        'decide is there and refused',
      );
    });
  });

  describe('an account', () => {
    const cells = people.flatMap((who) =>
      ['member', 'moderator', 'administrator', 'other administrator'].flatMap((accountId) =>
        [false, true].map((isSuspended) => ({ who, accountId, isSuspended })),
      ),
    );
    type Cell = (typeof cells)[number];
    const factsOf = ({ accountId, isSuspended }: Cell) => ({
      ...{ accountId, isSuspended },
      isAdministrator: accountId.endsWith('administrator'),
    });
    const readerOf = (cell: Cell) => permissionsOf(canOnAccount, ACCOUNT_ACTIONS, actors[cell.who], factsOf(cell));
    type Reader = ReturnType<typeof readerOf>;
    const page = (cell: Cell): RenderedPage => {
      const { isAdministrator } = factsOf(cell);
      const account = {
        ...{ accountId: cell.accountId, name: 'Amina', isModerator: false, isAdministrator, createdAt: at },
        suspendedAt: cell.isSuspended ? at : null,
        viewerCan: readerOf(cell),
      };
      return renderedPage(pageOf(AccountPage, { account, codeOfConduct: [] }));
    };
    const walk: Walk<Reader> = {
      namespace: 'moderation',
      acts: {
        'change roles': { mark: 'value="roles"', isAllowed: ({ changeRole }) => changeRole },
        suspend: { mark: 'value="suspend"', isAllowed: ({ suspend }) => suspend },
        restore: { mark: 'value="restore"', isAllowed: ({ restore }) => restore },
      },
      invites: {
        'accounts.suspendTitle': ({ suspend }) => suspend,
        'accounts.restoreTitle': ({ restore }) => restore,
        'accounts.restoreHint': ({ restore }) => restore,
        'accounts.rolesHint': ({ changeRole }) => changeRole,
        'accounts.cannot': ({ changeRole, suspend, restore }) => !changeRole && !suspend && !restore,
      },
    };
    walked(walk, cells, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

    it('would be noticed: a moderator who suspends an administrator', () => {
      const cell: Cell = { who: 'moderator', accountId: 'administrator', isSuspended: false };
      expect(faultsOf(walk, readerOf(cell), page({ ...cell, accountId: 'member' }))).toContain(
        'suspend is there and refused',
      );
    });
  });

  describe('an organisation', () => {
    const own = { id: 'own', role: 'representative' } as const;
    const cells = (['moderator', 'member'] as const).flatMap((who) =>
      (['pending', 'confirmed', 'refused'] as const).flatMap((standing) =>
        [null, 'asked', 'confirmed'].flatMap((state) =>
          [false, true].map((isHidden) => ({ who, standing, state, isHidden })),
        ),
      ),
    );
    type Cell = (typeof cells)[number];
    const readerOf = ({ who, standing, state, isHidden }: Cell) => ({
      ...permissionsOf(canOnOrganisation, ORGANISATION_ACTIONS, { moderator, member }[who], {
        isHidden,
        own: state === null ? null : { ...own, state: state as 'asked' | 'confirmed' },
      }),
      ...{ standing, state },
    });
    type Reader = ReturnType<typeof readerOf>;
    const page = (cell: Cell): RenderedPage => {
      const { state, standing, ...can } = readerOf(cell);
      const organisation = {
        ...{ id: 'organisation', name: 'Gdynia', kind: 'CITY', description: '', website: null, lockVersion: 1 },
        ...{ isHidden: cell.isHidden, isDomainProven: false, isVerified: standing === 'confirmed' },
        ...{ similar: [], waitingGatherings: [], representations: { edges: [] } },
        standing: upper(standing),
        refusalReason: standing === 'refused' ? 'Another kind.' : null,
        viewerRepresentation: state === null ? null : { ...own, isWaiting: state === 'asked' },
        viewerCan: { ...can, report: false },
      };
      return renderedPage(pageOf(OrganisationPage, { organisation, where: 'Gdynia, Poland' }));
    };
    const walk: Walk<Reader> = {
      namespace: 'profiles',
      acts: {
        edit: { mark: 'href="/organisations/organisation/edit"', isAllowed: ({ update }) => update },
        ask: { mark: 'value="ask"', isAllowed: ({ askToRepresent }) => askToRepresent },
        'take the request back': { mark: 'value="withdraw"', isAllowed: ({ state }) => state === 'asked' },
        confirm: { mark: 'value="verify"', isAllowed: ({ verify, standing }) => verify && standing !== 'confirmed' },
        'take it back': {
          mark: 'value="unverify"',
          isAllowed: ({ verify, standing }) => verify && standing === 'confirmed',
        },
        refuse: { mark: 'value="refuse-it"', isAllowed: ({ verify, standing }) => verify && standing !== 'refused' },
      },
      invites: {
        'organisation.toConfirm': ({ verify }) => verify,
        'organisation.refusedHint': ({ update, standing }) => update && standing === 'refused',
        'organisation.askText': ({ askToRepresent }) => askToRepresent,
        'organisation.refuseItHint': ({ verify, standing }) => verify && standing !== 'refused',
      },
      // Nobody is signed in on a page that is rendered alone.
      noInvitation: ['organisation.signInToAsk'],
    };
    walked(walk, cells, { readerOf, page, nameOf: (cell) => JSON.stringify(cell) });

    it('would be noticed: somebody who confirms their own organisation', () => {
      const cell: Cell = { who: 'moderator', standing: 'pending', state: 'confirmed', isHidden: false };
      expect(faultsOf(walk, readerOf(cell), page({ ...cell, state: null }))).toContain('confirm is there and refused');
    });
  });
});
