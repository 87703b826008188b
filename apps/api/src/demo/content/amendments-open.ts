import type { DemoAmendment } from './content-types.js';

/** Amendments that wait for the editor's decision. */
export const openAmendments: readonly DemoAmendment[] = [
  {
    key: 'a-five-years',
    by: 'amina-haddad',
    coProposers: ['awa-diallo'],
    state: 'submitted',
    baseVersion: 2,
    operation: {
      kind: 'replace',
      clause: 'room-to-try',
      wording:
        'National and regional lawmakers should open legal space for experiments: clauses that let a city or region depart from a rule for up to five years, in a limited area and under the observation of a panel in which the people affected hold half of the seats. Each such exception states what is being tested, who watches over the rights of those affected, and when it will be evaluated, ended or turned into law.',
    },
    rationale:
      '“Public observation” can mean a page on a website. If a rule that protects people is lifted where I live, I want my neighbours at the table where it is watched, and I want to know when it ends.',
    inDays: -8,
    positions: [
      { by: 'nadia-el-amrani', kind: 'agree' },
      { by: 'stoyan-ivanov', kind: 'agree' },
      { by: 'mette-sorensen', kind: 'agree' },
      { by: 'claire-moreau', kind: 'can_live_with' },
      { by: 'grace-bennett', kind: 'agree' },
      {
        by: 'karl-lindqvist',
        kind: 'concern',
        reason: 'Some trials in health care need longer than five years before they show anything.',
      },
      { by: 'thomas-lambert', kind: 'concern', reason: 'Half of the seats may be too rigid for very small towns.' },
    ],
    comments: [
      {
        key: 'c-five-years-1',
        by: 'karl-lindqvist',
        inDays: -7,
        text: 'I share the aim. Could it be “as long as is needed to learn, and never more than seven years”? Our trial on home care was only readable in its sixth year.',
      },
      {
        key: 'c-five-years-2',
        by: 'amina-haddad',
        inDays: -6,
        replyTo: 'c-five-years-1',
        text: 'Seven is long in the life of a child. Perhaps five, and once more if the panel agrees?',
      },
      {
        key: 'c-five-years-3',
        by: 'claire-moreau',
        inDays: -6,
        replyTo: 'c-five-years-2',
        text: 'In France the first law gave us five years and a second one prolonged it. That worked, so “once more” has an example.',
      },
      {
        key: 'c-five-years-4',
        by: 'davide-greco',
        inDays: -3,
        text: 'People who have never stood in a kitchen at six in the morning always know best how long a trial may last. Typical for those northern academics, let them try it without their salary first.',
      },
    ],
  },
  {
    key: 'a-long-enough',
    by: 'karl-lindqvist',
    state: 'submitted',
    baseVersion: 2,
    operation: {
      kind: 'replace',
      clause: 'room-to-try',
      wording:
        'National and regional lawmakers should open legal space for experiments: clauses that let a city or region depart from a rule for a time that is long enough to learn from, in a named area and under public observation. Each such exception states what is being tested, who watches over the rights of those affected, and when it will be evaluated, ended or turned into law.',
    },
    rationale:
      'A limit that is too short makes people start again instead of learning. The area should be named in the act itself, so that everybody knows whether they live in it.',
    inDays: -5,
    positions: [
      { by: 'sara-ekstrom', kind: 'agree' },
      { by: 'anna-gruber', kind: 'agree' },
      {
        by: 'amina-haddad',
        kind: 'concern',
        reason: 'Long enough for whom? Without a number nobody can hold anyone to it.',
      },
    ],
    comments: [
      {
        key: 'c-long-enough-1',
        by: 'joana-ferreira',
        inDays: -4,
        text: 'This touches the same words as the proposal of Amina and Awa. Would the four of you look for a common wording before the consultation ends?',
      },
    ],
  },
  {
    key: 'a-learning-days',
    by: 'jakub-dvorak',
    state: 'submitted',
    baseVersion: 2,
    operation: {
      kind: 'replace',
      clause: 'learning-time',
      wording:
        'Every public administration should set aside five days a year for each member of staff to learn with others: job shadowing in another city, work beside a community group, or an evaluation shared between departments. Smaller administrations may pool these days. Schools of public administration teach co-design and facilitation as ordinary subjects, and criteria for promotion name them.',
    },
    rationale:
      'Two per cent sounds like a tax, five days sound like something one can look forward to. The threshold of two hundred leaves out almost every town in my country.',
    inDays: -9,
    positions: [
      { by: 'iker-etxeberria', kind: 'agree' },
      { by: 'kristjan-tamm', kind: 'agree' },
      { by: 'maria-vella', kind: 'agree' },
      { by: 'aino-lehtonen', kind: 'agree' },
      { by: 'bart-peeters', kind: 'can_live_with' },
      { by: 'ana-morales', kind: 'agree' },
    ],
    comments: [
      {
        key: 'c-learning-1',
        by: 'maria-vella',
        inDays: -8,
        text: 'Pooling days is what makes this possible for an island with four officials. Thank you.',
      },
    ],
  },
  {
    key: 'a-young-people',
    by: 'tadas-jankauskas',
    coProposers: ['radost-dimitrova', 'luka-babic'],
    state: 'submitted',
    baseVersion: 2,
    operation: {
      kind: 'insert_after',
      clause: 'contact-points',
      heading: 'Young people at the table',
      wording:
        'Programmes that shape the next twenty years should give people under twenty-five a vote in the bodies that steer them, and a budget of their own to try what these bodies would not think of. Schools and youth associations receive support to prepare for this work, and time given to it counts in education and training.',
    },
    rationale:
      'Nothing in twenty-one clauses speaks of those who will live longest with the results. A vote is more than a youth conference.',
    inDays: -10,
    positions: [
      { by: 'selin-aksoy', kind: 'agree' },
      { by: 'bart-peeters', kind: 'agree' },
      { by: 'paul-steiner', kind: 'agree' },
      { by: 'carmen-ortega', kind: 'agree' },
      { by: 'martin-hudak', kind: 'can_live_with' },
      { by: 'lieve-claes', kind: 'agree' },
      { by: 'piotr-zielinski', kind: 'agree' },
    ],
    comments: [
      {
        key: 'c-young-1',
        by: 'emre-demir',
        inDays: -9,
        text: 'Does “a vote” include money decisions? In our agency the statutes ask for full legal age.',
      },
      {
        key: 'c-young-2',
        by: 'tadas-jankauskas',
        inDays: -8,
        replyTo: 'c-young-1',
        text: 'Where the law asks for full age, the budget of their own is the way: there a school can be the legal holder.',
      },
    ],
  },
  {
    key: 'a-no-contact-points',
    by: 'kristjan-tamm',
    state: 'submitted',
    baseVersion: 2,
    operation: { kind: 'delete', clause: 'contact-points' },
    rationale:
      'We have contact points for everything already, and nobody calls them. What is useful here, the shared register, could be run by this community without a new office in each capital.',
    inDays: -7,
    takenBack: {
      by: 'joana-ferreira',
      outcome: 'rejected',
      decidedInDays: -3,
      reason: 'Those who work in small countries say that the contact point is their only door. It stays.',
      inDays: -2,
      takeBackReason:
        'I decided while the discussion was still going on. Mikko offered to look for words that keep the register and leave open who runs it: he should have the time for that.',
    },
    positions: [
      { by: 'ciaran-walsh', kind: 'agree' },
      { by: 'mikko-virtanen', kind: 'concern', reason: 'The register needs somebody who is paid to keep it true.' },
      {
        by: 'marta-jansone',
        kind: 'block',
        reason: 'Member states without a contact point would be left with nothing in the next programme.',
      },
      { by: 'liga-ozola', kind: 'concern', reason: 'In small countries the contact point is the only door.' },
    ],
    comments: [
      {
        key: 'c-contact-1',
        by: 'mikko-virtanen',
        inDays: -6,
        text: 'I would keep the register and the two meetings, and leave open who hosts them. Shall I write that as an amendment of its own?',
      },
    ],
  },
  {
    key: 'a-advance-payment',
    by: 'luc-weber',
    state: 'submitted',
    baseVersion: 1,
    isCarriedOver: true,
    operation: {
      kind: 'replace',
      clause: 'fitting-funds',
      wording:
        'Public funding must fit the way in which social innovation grows: small sums quickly for a first experiment, patient support while it spreads, and larger investment for what has proved its worth. Grants are paid in advance to those who have no reserves. Application, reporting and audit are kept in proportion to the sum, and a failure that is honestly reported is no reason to ask for money back.',
    },
    rationale:
      'Small associations do not fail because of bad ideas but because the money comes after the invoices. An advance costs the public almost nothing.',
    inDays: -20,
    positions: [
      { by: 'frieda-krause', kind: 'agree' },
      { by: 'ziga-zupan', kind: 'agree' },
      { by: 'rui-santos', kind: 'agree' },
      { by: 'jonas-holm', kind: 'can_live_with' },
      {
        by: 'bruno-kraft',
        kind: 'concern',
        reason: 'Why wait for an advance? My loans are paid out in two days, write to me today!',
      },
    ],
    comments: [
      {
        key: 'c-advance-1',
        by: 'bruno-kraft',
        inDays: -18,
        text: 'BEST LOANS FOR ASSOCIATIONS, no questions asked, write to me today! Only this week!',
      },
    ],
  },
  {
    key: 'a-people-who-stay',
    by: 'zeynep-kaya',
    state: 'submitted',
    baseVersion: 2,
    operation: {
      kind: 'replace',
      clause: 'where-needed',
      wording:
        'New solutions gather where capacity already is: in large cities, near well-connected universities, in regions with staff to write applications. We give priority to places that lack these: rural and shrinking areas, islands and outermost regions, neighbourhoods in lasting poverty, and the regions of neighbouring countries that share our problems. Support there begins with local people who are paid for several years, before any project is asked for.',
    },
    rationale:
      'People who stay are usually already there; they only lack a salary. And the sea between Samsun and Constanța does not stop a problem.',
    inDays: -3,
    positions: [
      { by: 'maria-vella', kind: 'agree' },
      { by: 'liga-ozola', kind: 'agree' },
      { by: 'zuzana-kralova', kind: 'agree' },
      { by: 'fiona-mackay', kind: 'can_live_with' },
    ],
    comments: [],
  },
];
