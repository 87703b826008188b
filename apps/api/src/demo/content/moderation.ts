import type { DemoModerationDecision, DemoReport } from './content-types.js';

/** What waits in the queue, and what was already decided. Rules are those of the code of conduct, by code. */
export const reports: readonly DemoReport[] = [
  {
    key: 'r-comment-1',
    subject: { kind: 'comment', key: 'c-five-years-4' },
    by: 'greta-hoffmann',
    inDays: -3,
    rule: 'ARGUE_ABOUT_THE_MATTER',
    text: 'This is about the people and not about the time limit. I can take it, but newcomers who read it will not write a line here.',
  },
  {
    key: 'r-comment-2',
    subject: { kind: 'comment', key: 'c-five-years-4' },
    by: 'mette-sorensen',
    inDays: -2,
    rule: 'EVERYONE_BELONGS',
    text: 'North against south is not an argument. Please ask the author to make his point about early mornings without it.',
  },
  {
    key: 'r-spam',
    subject: { kind: 'comment', key: 'c-advance-1' },
    by: 'luc-weber',
    inDays: -18,
    rule: 'STAY_WITH_THE_SUBJECT',
    text: 'Advertising for loans, under a proposal about grants.',
  },
  {
    key: 'r-reason',
    subject: { kind: 'position', key: 'a-advance-payment.bruno-kraft' },
    by: 'luc-weber',
    inDays: -16,
    rule: 'STAY_WITH_THE_SUBJECT',
    text: 'The same advertising again, this time as the reason for a concern.',
  },
  {
    key: 'r-profile',
    subject: { kind: 'member', key: 'bruno-kraft' },
    by: 'frieda-krause',
    inDays: -4,
    rule: 'STAY_WITH_THE_SUBJECT',
    text: 'The whole profile is an advertisement, and the same person posted loans under an amendment.',
  },
  {
    key: 'r-amendment',
    subject: { kind: 'amendment', key: 'a-no-contact-points' },
    by: 'liga-ozola',
    inDays: -5,
    rule: 'HONEST_ABOUT_FACTS',
    text: '“Nobody calls them” is not true in Latvia: ours answered two hundred calls last year. Can the author be asked for a source?',
  },
  {
    key: 'r-dismissed',
    subject: { kind: 'comment', key: 'c-talk-first-1' },
    by: 'omar-bensaid',
    inDays: -28,
    rule: 'ARGUE_ABOUT_THE_MATTER',
    text: 'Salt and paper: I feel made fun of.',
  },
];

/** Every report on the same subject that came before a decision is decided by it. */
export const moderationDecisions: readonly DemoModerationDecision[] = [
  {
    subject: { kind: 'comment', key: 'c-talk-first-1' },
    action: 'dismissed',
    by: 'aino-lehtonen',
    inDays: -27,
    reasons:
      'The comment names two goods as examples for a legal point and speaks of nobody. I understand that it sounded dry; it stays.',
  },
  {
    subject: { kind: 'comment', key: 'c-advance-1' },
    action: 'hidden',
    by: 'mirko-horvat',
    inDays: -17,
    rule: 'STAY_WITH_THE_SUBJECT',
    reasons:
      'Your comment advertises loans and says nothing about the amendment under which it stands. Advertising is not allowed here, whatever it is for. You are welcome to discuss the proposal itself. If you think that I am wrong, you can appeal, and another moderator will look at it.',
  },
  {
    subject: { kind: 'position', key: 'a-advance-payment.bruno-kraft' },
    action: 'hidden',
    by: 'mirko-horvat',
    inDays: -15,
    rule: 'STAY_WITH_THE_SUBJECT',
    reasons:
      'The reason that you gave advertises loans and says nothing about paying grants in advance. Your position counts as before. You can appeal, and another moderator will look at it.',
  },
];
