import type { DemoAmendment } from './content-types.js';

/** Amendments that are not in the text and not before the editor: rejected, withdrawn, in conflict with version 2, or not yet submitted. */
export const amendmentsSetAside: readonly DemoAmendment[] = [
  {
    key: 'a-no-tender',
    by: 'omar-bensaid',
    state: 'rejected',
    baseVersion: 1,
    operation: {
      kind: 'replace',
      clause: 'partners',
      wording:
        'Services that are developed together with the people who use them should be exempt from competition. Authorities conclude partnerships with the organisation that began the work, for as long as it wishes to continue. What was developed with public money may be used by others, and those who brought in their experience are named.',
    },
    rationale:
      'Our cooperative built a service with its users for three years and lost it to a lower bid within three weeks. Whoever begins should be able to go on.',
    inDays: -30,
    decision: {
      by: 'joana-ferreira',
      inDays: -13,
      reason:
        'The experience behind it is real, and the clause on partnership answers part of it. A general exemption without an end would also close the door to the next small organisation, and could not stand under European law. Please consider a proposal on the length of contracts instead.',
    },
    positions: [
      { by: 'julien-petit', kind: 'agree' },
      { by: 'jordi-vila', kind: 'concern', reason: 'Without an end, the exemption protects whoever came first.' },
      { by: 'martin-hudak', kind: 'block', reason: 'Not compatible with the treaties.' },
      { by: 'maialen-agirre', kind: 'can_live_with' },
    ],
    comments: [
      {
        key: 'c-no-tender-1',
        by: 'matteo-conti',
        inDays: -27,
        text: 'There is room in the present directives for contracts of three years reserved for such organisations. That may be a better road than an exemption.',
      },
    ],
  },
  {
    key: 'a-services-first',
    by: 'eleni-papadaki',
    state: 'rejected',
    baseVersion: 1,
    operation: { kind: 'delete', clause: 'officials-try' },
    rationale:
      'In a hospital without nurses nobody has time to be creative. I would rather say nothing about officials than ask them for one more thing.',
    inDays: -26,
    decision: {
      by: 'joana-ferreira',
      inDays: -12,
      reason:
        'The worry is shared and stands in the third principle: innovation does not replace resources. The priority asks administrations to give time and protection, not officials to work more, and many officials asked for it to stay.',
    },
    positions: [
      {
        by: 'iker-etxeberria',
        kind: 'concern',
        reason: 'Without this priority nobody will ever ask for training time.',
      },
      {
        by: 'jakub-dvorak',
        kind: 'block',
        reason: 'It would remove the only clause that protects people who try.',
      },
      { by: 'andreas-loizou', kind: 'can_live_with' },
    ],
    comments: [],
  },
  {
    key: 'a-checked-value',
    by: 'kasia-wisniewska',
    state: 'in_conflict',
    baseVersion: 1,
    operation: {
      kind: 'replace',
      clause: 'buying-well',
      wording:
        'Public procurement is one of the strongest instruments of social policy that cities and regions hold. Contracting authorities use the room that European law gives them: they describe the result and not the method, divide contracts into lots that small organisations can win, and weigh social value, checked again after one year, more than price.',
    },
    rationale:
      'In Gdynia we found that social value is promised in every offer and looked for in no invoice. It should be checked while the contract can still be changed.',
    inDays: -24,
    positions: [
      { by: 'tomasz-nowak', kind: 'agree' },
      { by: 'piotr-zielinski', kind: 'agree' },
      { by: 'paul-steiner', kind: 'agree' },
      { by: 'elena-bianchi', kind: 'can_live_with' },
    ],
    comments: [
      {
        key: 'c-checked-1',
        by: 'elena-bianchi',
        inDays: -10,
        text: 'Our amendment changed the same half of the sentence. “Checked after one year” would fit behind the new words as well; I would support that.',
      },
    ],
  },
  {
    key: 'a-workers-too',
    by: 'maialen-agirre',
    state: 'in_conflict',
    baseVersion: 1,
    operation: {
      kind: 'replace',
      clause: 'open-evidence',
      wording:
        'Evaluation should be planned and paid for from the first day, at five per cent of a budget, and answer the questions of users, workers and funders alike. Results, methods and anonymous data are published openly, including those of what did not work. Nobody is asked for an indicator that nobody will read.',
    },
    rationale: 'Those who do the work know where it fails. They are missing between users and funders.',
    inDays: -22,
    positions: [
      { by: 'rasa-petraitiene', kind: 'agree' },
      { by: 'amina-haddad', kind: 'agree' },
    ],
    comments: [],
  },
  {
    key: 'a-shorter-report',
    by: 'ioana-popescu',
    state: 'withdrawn',
    baseVersion: 2,
    operation: {
      kind: 'replace',
      clause: 'keep-the-promise',
      wording:
        'Signatories should publish within one month what they will do to put this declaration into practice, and report every quarter on what became of it. The community meets once a year to read these reports, to ask questions and to name what stands in the way. A commitment that is dropped is explained, not forgotten.',
    },
    rationale: 'Six months are enough to forget what one has signed.',
    inDays: -9,
    withdrawal: {
      inDays: -6,
      reason:
        'The comments convinced me: four reports a year would be written for the drawer. I leave the yearly rhythm as it is.',
    },
    positions: [
      {
        by: 'grace-bennett',
        kind: 'concern',
        reason: 'Quarterly reports are exactly what we criticise elsewhere in the text.',
      },
      { by: 'tadas-jankauskas', kind: 'can_live_with' },
    ],
    comments: [
      {
        key: 'c-shorter-1',
        by: 'grace-bennett',
        inDays: -8,
        text: 'Would we read two thousand reports a year? I would rather read five hundred well.',
      },
    ],
  },
  {
    key: 'a-any-language',
    by: 'amina-haddad',
    state: 'draft',
    baseVersion: 2,
    operation: {
      kind: 'replace',
      clause: 'small-grants',
      wording:
        'European and national programmes should keep a window for grants of up to 30,000 euros that is open all year, asks for an application of two pages in any official language and decides within eight weeks. Informal groups may apply through a host organisation. One project in ten is visited in person, and the others are spared a second report.',
    },
    rationale:
      'A group in our street paid a translator with half of its grant. (Nadia has the figures; I will add them before I submit this.)',
    inDays: -1,
    positions: [],
    comments: [],
  },
];
