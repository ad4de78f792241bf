import { checkDraft } from '../../src/drafts/check/check-draft';
import type { DraftToCheck } from '../../src/drafts/check/draft-to-check';
import type { FindingRule } from '../../src/text/findings';

/** A thank-you to Ana Ruiz of Northwind, whom Jo Martin met on 18 November, on the day after. */
export function letterToCheck(body: string, changes: Partial<DraftToCheck> = {}): DraftToCheck {
  return {
    kind: 'thank-you',
    channel: 'email',
    subject: 'Thank you – Backend Engineer interview',
    body,
    firstLine: 1,
    person: { text: 'Ana Ruiz' },
    personNames: [],
    others: [{ text: 'Tom Becker' }, { text: 'Will Chan' }],
    company: 'Northwind',
    otherCompanies: ['Meridian Bank', 'Zoom', 'Square'],
    ownNames: ['Northwind', 'Backend Engineer', 'Jo Martin'],
    otherLetters: [],
    interviewDay: '2026-11-18',
    today: '2026-11-19',
    ...changes,
  };
}

/** A letter that is ready, with a sentence more. */
export const withSentence = (sentence: string): string => `Dear Ana,

Thank you for our conversation about the Backend Engineer role on Wednesday, 18 November.

Since we spoke, I have kept thinking about your move to Kafka and the outbox table. ${sentence} The more I learned about the role, the more I could see myself doing it well.

I look forward to hearing from you.

Best regards,
Jo Martin`;

/** A letter that is ready, greeted in another way. */
export const withGreeting = (greeting: string): string => withSentence('I agree.').replace('Dear Ana,', greeting);

/** The rules that find something in a letter. */
export const rulesOf = (body: string, changes?: Partial<DraftToCheck>): readonly FindingRule[] =>
  checkDraft(letterToCheck(body, changes)).map(({ rule }) => rule);
