import type { DemoAmendment } from './content-types.js';
import { declarationSections } from './declaration.js';

/** The wording that version 2 gave to a clause: what an accepted amendment proposed word for word. */
function wordingOfVersion2(key: string): string {
  const clause = declarationSections.flatMap(({ clauses }) => clauses).find((one) => one.key === key);
  if (clause === undefined) throw new Error(`There is no clause ${key}.`);
  return clause.revised?.wording ?? clause.wording;
}

/** Amendments to version 1 that were accepted, word for word or with changes. They made version 2. */
export const acceptedAmendments: readonly DemoAmendment[] = [
  {
    key: 'a-why-now',
    by: 'carmen-ortega',
    coProposers: ['lieve-claes'],
    state: 'accepted',
    baseVersion: 1,
    operation: {
      kind: 'insert_after',
      clause: 'what-we-mean',
      heading: 'Why now',
      wording: wordingOfVersion2('why-now'),
    },
    rationale:
      'The text says who we are and what we mean, but not why anyone should listen this year. The Pillar of Social Rights is the promise that our readers have already made; we only ask that places be able to keep it.',
    inDays: -40,
    decision: {
      by: 'joana-ferreira',
      inDays: -14,
      reason: 'It ties the declaration to a commitment that already exists, in three sentences. Nobody objected.',
    },
    positions: [
      { by: 'thomas-lambert', kind: 'agree' },
      { by: 'marta-jansone', kind: 'agree' },
      { by: 'aoife-byrne', kind: 'agree' },
      { by: 'anna-gruber', kind: 'can_live_with' },
      { by: 'balazs-kis', kind: 'agree' },
      { by: 'emre-demir', kind: 'agree' },
    ],
    comments: [
      {
        key: 'c-why-now-1',
        by: 'aoife-byrne',
        inDays: -38,
        text: '“Kept or broken in streets, schools and waiting rooms” is the first sentence here that I would read aloud to my neighbours.',
      },
    ],
  },
  {
    key: 'a-accessible',
    by: 'karl-lindqvist',
    state: 'accepted',
    baseVersion: 1,
    operation: { kind: 'replace', clause: 'open-democratic', wording: wordingOfVersion2('open-democratic') },
    rationale:
      'In our patient panels the people we most wanted to hear stayed away: some could not enter the building, others would have lost a day of pay. Access has to include disability, and sometimes it has to include money.',
    inDays: -37,
    decision: {
      by: 'joana-ferreira',
      inDays: -14,
      reason:
        'Disability was missing, and that was our mistake. Payment is limited to those who could not otherwise take part, which answers the concern about volunteering.',
      objectionsOutcome: 'Ciarán and Karl agreed that only those are paid who could not otherwise take part.',
    },
    positions: [
      { by: 'aino-lehtonen', kind: 'agree' },
      { by: 'mette-sorensen', kind: 'agree' },
      { by: 'rasa-petraitiene', kind: 'agree' },
      { by: 'fatima-yilmaz', kind: 'agree' },
      {
        by: 'ciaran-walsh',
        kind: 'concern',
        reason: 'If everyone is paid, who still volunteers? Please keep it to those who need it.',
      },
      { by: 'selin-aksoy', kind: 'agree' },
    ],
    comments: [
      {
        key: 'c-accessible-1',
        by: 'ciaran-walsh',
        inDays: -35,
        text: 'I agree with access for all. I only worry that our repair café would have to pay people who come because they like coming.',
      },
      {
        key: 'c-accessible-2',
        by: 'karl-lindqvist',
        inDays: -34,
        replyTo: 'c-accessible-1',
        text: 'Fair point. I have narrowed it to those who could not otherwise afford to take part.',
      },
      {
        key: 'c-accessible-3',
        by: 'ciaran-walsh',
        inDays: -34,
        replyTo: 'c-accessible-2',
        text: 'Then I can live with it, thank you.',
      },
    ],
  },
  {
    key: 'a-talk-first',
    by: 'elena-bianchi',
    coProposers: ['jordi-vila', 'paul-steiner'],
    state: 'accepted_with_changes',
    baseVersion: 1,
    operation: {
      kind: 'replace',
      clause: 'buying-well',
      wording:
        'Public procurement is one of the strongest instruments of social policy that cities and regions hold. Contracting authorities use the room that European law gives them: they talk with users and providers before they write a call, describe the result and not the method, divide contracts into lots that small organisations can win, and give social value more weight than price.',
    },
    rationale:
      'Most of what goes wrong in a contract goes wrong before the call is written. In Brescia we talk first, in public and with minutes, and the offers that follow are better. “Beside price” is also too weak: beside can mean five points in a hundred.',
    inDays: -33,
    decision: {
      by: 'joana-ferreira',
      inDays: -13,
      reason:
        'Talking before the call is taken over word for word. “More weight than price” cannot be promised for every contract, so the text now says “at least the weight of price”, which both the proposers and those who objected can accept.',
      objectionsOutcome:
        'We talked with Martin: with “at least the weight of price” standard goods are bought as before, and he does not stand in the way.',
    },
    positions: [
      { by: 'kasia-wisniewska', kind: 'agree' },
      { by: 'saskia-van-dam', kind: 'agree' },
      { by: 'omar-bensaid', kind: 'agree' },
      { by: 'matteo-conti', kind: 'agree' },
      { by: 'ioana-popescu', kind: 'can_live_with' },
      {
        by: 'martin-hudak',
        kind: 'block',
        reason: 'For standard goods, such as paper or salt for roads, this would be neither lawful nor sensible.',
      },
    ],
    comments: [
      {
        key: 'c-talk-first-1',
        by: 'martin-hudak',
        inDays: -30,
        text: 'Could you live with “at least the weight of price”? It leaves room for salt and paper.',
      },
      {
        key: 'c-talk-first-2',
        by: 'jordi-vila',
        inDays: -29,
        replyTo: 'c-talk-first-1',
        text: 'For us yes, provided that the conversation before the call stays in.',
      },
    ],
  },
  {
    key: 'a-eight-weeks',
    by: 'stoyan-ivanov',
    state: 'accepted',
    baseVersion: 1,
    operation: { kind: 'replace', clause: 'time-to-prepare', wording: wordingOfVersion2('time-to-prepare') },
    rationale:
      'Documents that arrive a week before the vote are documents for lawyers. Eight weeks let an association call two meetings. And an answer that is given in private can be denied later.',
    inDays: -31,
    decision: {
      by: 'joana-ferreira',
      inDays: -13,
      reason: 'A date makes the right to prepare something that can be checked. Eight weeks found wide support.',
    },
    positions: [
      { by: 'zuzana-kralova', kind: 'agree' },
      { by: 'amina-haddad', kind: 'agree' },
      { by: 'awa-diallo', kind: 'agree' },
      { by: 'bart-peeters', kind: 'can_live_with' },
      { by: 'fiona-mackay', kind: 'agree' },
    ],
    comments: [],
  },
  {
    key: 'a-evaluate-with',
    by: 'amina-haddad',
    state: 'accepted_with_changes',
    baseVersion: 1,
    operation: {
      kind: 'replace',
      clause: 'open-evidence',
      wording:
        'Evaluation should be planned and paid for from the first day, at five per cent of a budget, and answer first the questions of the people who use the service and only then those of funders. Results, methods and anonymous data are published openly and in the language of the place, including those of what did not work. Nobody is asked for an indicator that nobody will read.',
    },
    rationale:
      'Three times in two years somebody came to our street with a questionnaire, and we never heard from them again. If the questions were ours too, we would also read the answers. They have to be in a language that we read.',
    inDays: -29,
    decision: {
      by: 'joana-ferreira',
      inDays: -12,
      reason:
        'The order of questions and the language of the place are yours. I added “designed with the people who use the service”, as Francesca proposed in the comments: it says how the questions become theirs.',
      objectionsOutcome:
        'Daniel’s concern stays: translation in small projects needs money. We take it up when the guide for funders is written.',
    },
    positions: [
      { by: 'francesca-serra', kind: 'agree' },
      { by: 'anna-gruber', kind: 'agree' },
      { by: 'grace-bennett', kind: 'agree' },
      { by: 'yusuf-arslan', kind: 'agree' },
      {
        by: 'daniel-okafor',
        kind: 'concern',
        reason: 'Five per cent will not pay for translation as well in a small project.',
      },
    ],
    comments: [
      {
        key: 'c-evaluate-1',
        by: 'francesca-serra',
        inDays: -27,
        text: 'I would go one step further: the evaluation should be designed with the people who use the service. Then the order of the questions follows by itself.',
      },
      {
        key: 'c-evaluate-2',
        by: 'amina-haddad',
        inDays: -26,
        replyTo: 'c-evaluate-1',
        text: 'Yes, please take that in. I did not know how to say it without making the sentence longer than the street.',
      },
    ],
  },
  {
    key: 'a-longer-exchanges',
    by: 'greta-hoffmann',
    state: 'accepted',
    baseVersion: 1,
    operation: { kind: 'replace', clause: 'adapt', wording: wordingOfVersion2('adapt') },
    rationale:
      'In our comparison the practices that took root elsewhere had one thing in common: people had worked side by side for at least some days. A visit of two hours shows the façade.',
    inDays: -28,
    decision: {
      by: 'joana-ferreira',
      inDays: -12,
      reason: 'Supported by those who host exchanges. That users travel as well is new here, and convincing.',
    },
    positions: [
      { by: 'eszter-nagy', kind: 'agree' },
      { by: 'tomasz-nowak', kind: 'agree' },
      { by: 'liga-ozola', kind: 'can_live_with' },
      { by: 'zeynep-kaya', kind: 'agree' },
    ],
    comments: [],
  },
];
