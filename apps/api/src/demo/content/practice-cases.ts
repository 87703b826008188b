import type { DemoPracticeCase } from './content-types.js';

/** Cases of the conference: what was tried, what helps and what to watch, in words of our own. */
export const practiceCases: readonly DemoPracticeCase[] = [
  {
    key: 'tzcld',
    name: 'Zero Long-Term Unemployment Zones',
    country: 'FR',
    place: 'paris',
    organisation: 'tzcld',
    fields: ['employment', 'social_finance'],
    description:
      'In a small territory, everyone who has long been without work is offered a permanent job in an enterprise that does what the place needs and nobody yet provides. The starting point is a calculation: what unemployment costs the public could pay a good part of a wage. The hard questions are how to avoid competing with existing firms, and how a local committee stays in charge when the scheme grows.',
  },
  {
    key: 'navarra',
    name: 'Social Innovation Navarra',
    country: 'ES',
    place: 'pamplona',
    organisation: 'navarra',
    fields: ['service_design', 'employment', 'care'],
    description:
      'A regional government looks at its social services through the eyes of those who have to visit three offices with one problem. Teams from employment and social services work on one case together, and a unit for innovation helps them to test changes before they become rules. What it asks of a region is patience with its own hierarchy.',
  },
  {
    key: 'elephant-path',
    name: 'Elephant Path initiative',
    country: 'BE',
    fields: ['town_planning', 'co_design'],
    description:
      'Where people keep walking across the grass, a plan has missed something. The initiative takes such worn paths, in streets and in services, as proposals that residents have already voted on with their feet, and asks planners to follow them. It works best where an administration can admit that a design was wrong.',
  },
  {
    key: 'brescia',
    name: 'Alternatives to Public Procurement',
    country: 'IT',
    place: 'brescia',
    organisation: 'brescia',
    fields: ['public_procurement', 'care'],
    description:
      'The city sits down with associations and cooperatives to plan a service together before it decides in which legal form to provide it. Co-planning replaces the contest for the lowest price by open minutes and shared budgets. It takes officials who know the law well enough to use its less travelled roads.',
  },
  {
    key: 'gdynia',
    name: 'Gdynia dialogue on quality in care services',
    country: 'PL',
    place: 'gdynia',
    organisation: 'gdynia',
    fields: ['care', 'co_design'],
    description:
      'People who live in care homes, their families, carers and the city agree on what good care is, in a few sentences that can be seen and checked on any afternoon. Providers help each other to reach the standard before anyone inspects it. The dialogue needs a moderator whom all sides trust, and a city that does not use the results to save money.',
  },
  {
    key: 'clt-brussels',
    name: 'Brussels Community Land Trust',
    country: 'BE',
    place: 'brussels',
    organisation: 'clt-brussels',
    fields: ['housing', 'community_organising'],
    description:
      'A trust keeps the land, families on low incomes buy the home that stands on it, and a limit on resale keeps it affordable for the next family. Future owners plan the building together, years before they move in. Without public money for the land it does not start, and without the long accompaniment it does not last.',
  },
  {
    key: 'zagreb-for-me',
    name: 'Zagreb for Me',
    country: 'HR',
    place: 'zagreb',
    organisation: 'zagreb',
    fields: ['diversity', 'service_design'],
    description:
      'Newcomers and people from minorities walk through the services of the city together with those who run them, and note where a door stays shut. Each department chooses what it will change within a year and reports on it in public. Small repairs came quickly; what takes longer is who gets hired.',
  },
  {
    key: 'mechelen',
    name: 'Diversity policy of Mechelen',
    country: 'BE',
    place: 'mechelen',
    organisation: 'mechelen',
    fields: ['diversity', 'youth'],
    description:
      'The city treats diversity as the normal state of a town and makes every department responsible for it: schools, sports clubs, police, housing. Safe streets and equal chances are pursued together, so that neither becomes a reason to forget the other. Visitors ask for the recipe; the city answers that it is mostly persistence.',
  },
];
