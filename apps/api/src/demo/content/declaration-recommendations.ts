import type { DemoClause } from './content-types.js';

export const recommendations: readonly DemoClause[] = [
  {
    key: 'room-to-try',
    heading: 'Room to experiment',
    wording:
      'National and regional lawmakers should open legal space for experiments: clauses that let a city or region depart from a rule for a limited time, in a limited area and under public observation. Each such exception states what is being tested, who watches over the rights of those affected, and when it will be evaluated, ended or turned into law.',
  },
  {
    key: 'small-grants',
    heading: 'A window for small grants',
    wording:
      'European and national programmes should keep a window for grants of up to 30,000 euros that is open all year, asks for an application of two pages and decides within eight weeks. Informal groups may apply through a host organisation. One project in ten is visited in person, and the others are spared a second report.',
  },
  {
    key: 'time-to-prepare',
    heading: 'Time to prepare',
    wording:
      'Before a programme for a neighbourhood or village is decided, its inhabitants should have the means to form a position of their own. The authority pays for an independent facilitator, for interpretation and childcare, and publishes all documents in plain language. What the inhabitants propose is answered point by point.',
    revised: {
      by: 'a-eight-weeks',
      wording:
        'Before a programme for a neighbourhood or village is decided, its inhabitants should have the means to form a position of their own. The authority pays for an independent facilitator, for interpretation, childcare and travel, and publishes all documents in plain language at least eight weeks before the decision. What the inhabitants propose is answered point by point, in public.',
    },
  },
  {
    key: 'learning-time',
    heading: 'Learning in the public sector',
    wording:
      'Every public administration with more than two hundred staff should set aside two per cent of working time for learning with others: job shadowing in another city, work beside a community group, or an evaluation shared between departments. Schools of public administration teach co-design and facilitation as ordinary subjects, and criteria for promotion name them.',
  },
  {
    key: 'clear-purchasing',
    heading: 'Purchasing that can be understood',
    wording:
      'Contracting authorities should publish a calendar of coming purchases, hold open conversations before each call, and keep the documents for small contracts within ten pages. After two years they publish what a contract achieved for those who use the service. The European Commission keeps a searchable library of such contracts, with clauses that others may copy.',
  },
  {
    key: 'partners',
    heading: 'Partners, not only suppliers',
    wording:
      'Where a service is developed together with the people who use it, authorities should be able to choose a partnership, a grant or a concession instead of a tender, and say why. Model agreements share risks and rights fairly: what was developed with public money may be used by others, and those who brought in their experience are named.',
  },
  {
    key: 'open-evidence',
    heading: 'Evidence that belongs to everyone',
    wording:
      'Evaluation should be planned and paid for from the first day, at five per cent of a budget, and answer the questions of users as well as funders. Results, methods and anonymous data are published openly, including those of what did not work. Nobody is asked for an indicator that nobody will read.',
    revised: {
      by: 'a-evaluate-with',
      wording:
        'Evaluation should be planned and paid for from the first day, at five per cent of a budget, and designed with the people who use the service, so that it answers their questions before those of funders. Results, methods and anonymous data are published openly and in the language of the place, including those of what did not work. Nobody is asked for an indicator that nobody will read.',
    },
  },
  {
    key: 'contact-points',
    heading: 'A contact point in every country',
    wording:
      'Each member state should name a contact point for social innovation that helps cities, regions and associations to find partners, funds and examples. The contact points share one register of practice cases, which shows context, costs and limits, and meet with practitioners twice a year. They are staffed by people who have run such projects themselves.',
  },
  {
    key: 'adapt',
    heading: 'Adapt, do not copy',
    wording:
      'Support for spreading a practice should pay for its adaptation as generously as for its invention. Whoever passes a practice on describes where it grew, what it depended on and what failed. Exchanges bring together those who do the work on both sides, and not only those who present it.',
    revised: {
      by: 'a-longer-exchanges',
      wording:
        'Support for spreading a practice should pay for its adaptation as generously as for its invention. Whoever passes a practice on describes where it grew, what it depended on and what failed. Exchanges last long enough to work a week together, and bring together those who do the work and those who use the service on both sides, not only those who present it.',
    },
  },
  {
    key: 'keep-the-promise',
    heading: 'Keeping the promise',
    wording:
      'Signatories should publish within six months what they will do to put this declaration into practice, and report every year on what became of it. The community meets once a year to read these reports, to ask questions and to name what stands in the way. A commitment that is dropped is explained, not forgotten.',
  },
];
