import { findingText } from '../text/findings';
import { checkDraft, type DraftToCheck } from './check-draft';

const good = `Dear Ana,

Thank you for our conversation about the Backend Engineer role on Wednesday, 18 November.

Since we spoke, I have kept thinking about your move to Kafka. The more I learned about the role, the more I could see myself doing it well. From my own work, I would bring ten years of Go.

I look forward to hearing from you.

Best regards,
Jo Martin`;

function draft(body: string, changes: Partial<DraftToCheck> = {}): DraftToCheck {
  return {
    kind: 'thank-you',
    channel: 'email',
    subject: 'Thank you – Backend Engineer interview',
    body,
    firstLine: 1,
    person: { text: 'Ana Ruiz' },
    personNames: [],
    others: [{ text: 'Tom Becker' }, { text: 'Lucía Ferrer' }],
    otherCompanies: ['Meridian Bank'],
    ...changes,
  };
}

const rulesIn = (body: string, changes?: Partial<DraftToCheck>) =>
  checkDraft(draft(body, changes)).map(({ rule }) => rule);

it('finds nothing in a letter that is ready', () => {
  expect(checkDraft(draft(good))).toEqual([]);
});

it.each([
  ['a blank', 'blank', 'I liked [one thing that you said].'],
  ['the blank for a name', 'blank', '[Your name]'],
  ['a line to fill', 'blank', 'I liked ____.'],
  ['a template left', 'placeholder', 'about the {{ role }} role'],
  ['an angle bracket', 'placeholder', 'about the <role> role'],
  ['TODO', 'placeholder', 'TODO: something specific'],
  ['another interviewer', 'other-person', 'As Tom said'],
  ['another interviewer, whole', 'other-person', "Lucía Ferrer's question"],
  ['another company', 'other-company', 'about working at Meridian Bank'],
])('finds %s', (_, rule, text) => {
  expect(rulesIn(good.replace('I look forward', `${text}. I look forward`))).toContain(rule);
});

it.each([
  ['a link in Markdown', 'see [my site](https://x.example)'],
  ['a mail address', 'write to <jo@mail.example>'],
  ['a web address', 'see <https://x.example>'],
  ['a done task', '- [x] sent'],
  ['a word that holds a name', 'the atom and tomorrow'],
  ['less than', 'latency < 5 ms'],
])('does not stumble over %s', (_, text) => {
  expect(rulesIn(good.replace('I look forward', `${text}. I look forward`))).toEqual([]);
});

it.each([
  ['Dear Ana,', []],
  ['Hi Ana,', []],
  ['Dear Ms. Ruiz,', []],
  ['Hello Ana Ruiz!', []],
  ['ANA,', ['no-greeting']],
  ['Dear Anna,', ['name-misspelt']],
  ['Dear Rúiz,', ['name-misspelt']],
  ['Dear Tom,', ['greeting']],
  ['Dear Sir or Madam,', ['greeting']],
  ['Hi there,', ['greeting']],
  ['Thank you for everything.', ['no-greeting']],
])('%s', (greeting, rules) => {
  expect(rulesIn(good.replace('Dear Ana,', greeting))).toEqual(rules);
});

it('wants a subject on a mail and none on a card', () => {
  expect(rulesIn(good, { subject: ' ' })).toEqual(['no-subject']);
  expect(rulesIn(good, { subject: '', channel: 'post' })).toEqual([]);
  expect(rulesIn(good, { subject: 'Thank you – {{ role }}' })).toEqual(['placeholder']);
});

it('wants the usual length', () => {
  expect(rulesIn('Dear Ana,\n\nThank you!')).toEqual(['too-short']);
  expect(rulesIn(`${good}\n${'more words '.repeat(60)}`)).toEqual(['too-long']);
});

it('counts lines in the note and says each finding in a sentence', () => {
  const [finding] = checkDraft(draft(`${good}\n[Your name]`, { firstLine: 14 }));
  expect(finding).toEqual({ line: 24, rule: 'blank', severity: 'error', text: '[Your name]' });
  expect(finding && findingText(finding)).toBe('Fill in or remove the blank [Your name].');
});
