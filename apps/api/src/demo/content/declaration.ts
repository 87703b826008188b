import type { DemoPhase, DemoSection } from './content-types.js';
import { recommendations } from './declaration-recommendations.js';

/** The process in which the declaration comes about. Consultation is open at the moment of seeding. */
export const declarationProcess: {
  readonly title: string;
  readonly description: string;
  /** Shown beside every result. */
  readonly decisionRule: string;
  readonly editor: string;
  readonly phases: readonly DemoPhase[];
} = {
  title: 'How cities and regions innovate together',
  description:
    'Members from all over Europe are writing a declaration on social innovation: what it is for, what it needs, and what those who govern should do. Everyone may read along, members may propose other words, and every proposal gets an answer with a reason. (This is a demonstration: the people and their positions are invented.)',
  decisionRule:
    'The editor decides on each amendment and gives a reason. An amendment that somebody blocks is talked through with that person before it is accepted.',
  editor: 'joana-ferreira',
  phases: [
    {
      kind: 'input',
      opensInDays: -160,
      closesInDays: -110,
      description: 'Members collect what the text should speak about, on paper, at tables and online.',
    },
    {
      kind: 'drafting',
      opensInDays: -110,
      closesInDays: -46,
      description: 'A drafting group turns what was collected into a first version.',
    },
    {
      kind: 'consultation',
      opensInDays: -46,
      closesInDays: 24,
      description: 'Members propose amendments, support them, object to them and discuss them.',
    },
    {
      kind: 'resolution',
      opensInDays: 24,
      closesInDays: 45,
      description: 'The editor decides on what is still open and publishes the next version.',
    },
    {
      kind: 'endorsement',
      opensInDays: 45,
      closesInDays: 66,
      description: 'Members say whether they can stand behind the text as it is.',
    },
    {
      kind: 'signature',
      opensInDays: 66,
      closesInDays: 157,
      description: 'Members and organisations sign, and say what they will do.',
    },
  ],
};

export const declarationTitle = 'Declaration on Social Innovation in Cities and Regions';
export const declarationLanguage = 'en';

/** When each version was published, and what its note says. */
export const declarationVersions = [
  { number: 1, inDays: -46, note: 'The text of the drafting group, as the consultation opened.' },
  {
    number: 2,
    inDays: -11,
    note: 'One clause added to the preamble and five clauses changed, each through an amendment.',
  },
] as const;

export const declarationSections: readonly DemoSection[] = [
  {
    key: 'preamble',
    heading: 'Preamble',
    clauses: [
      {
        key: 'who-speaks',
        heading: 'Who speaks',
        wording:
          'We, people and organisations from cities, regions, civil society, universities, think tanks and European institutions, have written this declaration together. We met in workshops, council chambers and community kitchens, and we often disagreed. What follows is what we can stand behind in common. It is addressed to everyone who governs, funds or delivers public life in Europe.',
      },
      {
        key: 'what-we-mean',
        heading: 'What we mean',
        wording:
          'By social innovation we mean new ways of meeting a need that people share, worked out with the people concerned, which leave a community more able to act than it was before. A new tool, method or contract is not enough by itself. What counts is whether lives become better, and whether those who live them had a say.',
      },
      {
        key: 'why-now',
        heading: 'Why now',
        addedBy: 'a-why-now',
        wording:
          'In the European Pillar of Social Rights, Europe has promised its inhabitants fair work, decent housing, care and inclusion. Such promises are kept or broken in streets, schools and waiting rooms. We therefore ask that the places where people live be given the means, the freedom and the time to find answers of their own, and to learn from each other.',
      },
    ],
  },
  {
    key: 'principles',
    heading: 'Principles',
    clauses: [
      {
        key: 'better-life',
        heading: 'A better life for all',
        wording:
          'Social innovation is judged by what it changes in the lives of people, above all of those who have least. Growth, savings and novelty are welcome side effects, never its purpose. Whoever proposes a new solution says whose situation it should improve, asks these people whether it did, and publishes the answer even when it disappoints.',
      },
      {
        key: 'open-democratic',
        heading: 'Open, democratic and inclusive',
        wording:
          'Those who are affected by a decision take part in preparing it, and everyone can see how it is made. Participation must be accessible to people with little time, little money or another first language. Meetings, texts and results are public, and whoever decides gives the reasons in words that can be understood without training.',
        revised: {
          by: 'a-accessible',
          wording:
            'Those who are affected by a decision take part in preparing it, and everyone can see how it is made. Participation must be accessible to people with little time, little money, a disability or another first language; those who could not otherwise afford to take part are paid for their time. Meetings, texts and results are public, and whoever decides gives the reasons in words that can be understood without training.',
        },
      },
      {
        key: 'public-services',
        heading: 'Beside strong public services',
        wording:
          'Social innovation complements well-resourced public services and does not replace them. It must not become a reason to cut budgets, to shift duties to volunteers or to move secure employment into temporary projects. Where an experiment has shown that something works, it is for public authorities to make it a lasting part of what everyone can rely on.',
      },
    ],
  },
  {
    key: 'priorities',
    heading: 'Priorities',
    clauses: [
      {
        key: 'fitting-funds',
        heading: 'Funding that fits',
        wording:
          'Public funding must fit the way in which social innovation grows: small sums quickly for a first experiment, patient support while it spreads, and larger investment for what has proved its worth. Application, reporting and audit are kept in proportion to the sum, and a failure that is honestly reported is no reason to ask for money back.',
      },
      {
        key: 'communities-lead',
        heading: 'Led by communities',
        wording:
          'Communities know what they need before anyone surveys them. Programmes leave room for residents, self-help groups and local associations to set the question, and not only to comment on the answer. Those who carry the work of a community receive training, a place to meet and a share of the budget over which they decide themselves.',
      },
      {
        key: 'officials-try',
        heading: 'Officials who may try',
        wording:
          'Public officials need the skill, the time and the permission to work in new ways. Administrations offer training in listening, facilitation and evaluation, protect those who try something in good faith, and let what was learned count in a career. An official who brings an unfinished idea to colleagues, to citizens or to another city is doing the job, not leaving it.',
      },
      {
        key: 'buying-well',
        heading: 'Buying for the common good',
        wording:
          'Public procurement is one of the strongest instruments of social policy that cities and regions hold. Contracting authorities use the room that European law gives them: they describe the result and not the method, divide contracts into lots that small organisations can win, and weigh social value beside price.',
        revised: {
          by: 'a-talk-first',
          wording:
            'Public procurement is one of the strongest instruments of social policy that cities and regions hold. Contracting authorities use the room that European law gives them: they talk with users and providers before they write a call, describe the result and not the method, divide contracts into lots that small organisations can win, and give social value at least the weight of price.',
        },
      },
      {
        key: 'where-needed',
        heading: 'Where it is needed most',
        wording:
          'New solutions gather where capacity already is: in large cities, near well-connected universities, in regions with staff to write applications. We give priority to places that lack these: rural and shrinking areas, islands and outermost regions, neighbourhoods in lasting poverty. Support there begins with people who stay for several years, before any project is asked for.',
      },
    ],
  },
  { key: 'recommendations', heading: 'Recommendations', clauses: recommendations },
];
