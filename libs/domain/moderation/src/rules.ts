/** A rule of the code of conduct. Decisions name it by its number, which never changes its meaning. */
export interface CommunityRule {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** How we treat each other. A moderation decision always names one of these by its number. */
export const codeOfConduct: readonly CommunityRule[] = [
  {
    number: 1,
    title: 'Argue about the matter',
    text: 'Criticise a proposal as hard as you like, and leave the person who made it in peace. Insults, mockery and guesses about motives have no place here.',
  },
  {
    number: 2,
    title: 'Everyone belongs',
    text: 'Nobody is put down for origin, skin colour, religion, sex, gender, sexual orientation, disability, age, language or income. That includes jokes.',
  },
  {
    number: 3,
    title: 'No threats, no harassment',
    text: 'Do not threaten, stalk or pressure anyone, here or elsewhere because of what they said here. A clear “no” ends a conversation.',
  },
  {
    number: 4,
    title: 'Keep confidences',
    text: 'Do not publish private addresses, telephone numbers, health details or messages of others. Ask before you quote somebody who spoke in a closed round.',
  },
  {
    number: 5,
    title: 'Say who you speak for',
    text: 'Use your own name or the one you are known by. If an organisation pays you for your position, or you speak for it, say so.',
  },
  {
    number: 6,
    title: 'Be honest about facts',
    text: 'Do not spread what you know to be false. Name the source of figures, and correct yourself when you were wrong.',
  },
  {
    number: 7,
    title: 'Stay with the subject',
    text: 'No advertising, no repeated posting, no campaigns that have nothing to do with the text or the gathering under discussion.',
  },
  {
    number: 8,
    title: 'Respect the law and the work of others',
    text: 'Do not post what is unlawful, and do not pass off the texts, pictures or ideas of others as your own.',
  },
];

/** The rule of that number, or undefined when there is none. */
export function ruleOf(number: number | null): CommunityRule | undefined {
  return codeOfConduct.find((rule) => rule.number === number);
}
