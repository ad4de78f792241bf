import { findingText } from '../../text/findings';
import { checkDraft } from './check-draft';
import type { DraftToCheck } from './draft-to-check';

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
    ownNames: ['Northwind', 'Backend Engineer'],
    otherLetters: [],
    interviewDay: '2026-11-18',
    today: '2026-11-19',
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
  expect(rulesIn('Dear Ana,\n\nThank you!')).toContain('too-short');
  expect(rulesIn(good.replace('Best regards', `${'More words of it. '.repeat(30)}\n\nBest regards`))).toEqual([
    'too-long',
  ]);
});

it('counts lines in the note and says each finding in a sentence', () => {
  const [finding] = checkDraft(draft(`${good}\n[Your name]`, { firstLine: 14 }));
  expect(finding).toEqual({ line: 24, rule: 'blank', severity: 'error', text: '[Your name]' });
  expect(finding && findingText(finding)).toBe('Fill in or remove the blank [Your name].');
});

it('wants an invitation that LinkedIn takes', () => {
  const invitation = (length: number) =>
    rulesIn(`Hi Ana,\n${'x'.repeat(length - 8)}`, { kind: 'linkedin', channel: 'linkedin' });
  expect(invitation(300)).toEqual([]);
  expect(invitation(301)).toEqual(['too-many-characters']);
});

const about = (sentences: string, close = 'Best regards,\nJo Martin') =>
  `Dear Ana,\n\nThank you for the time you took for me on Wednesday, 18 November.\n\n${sentences}\n\n${close}`;
const filler = 'I would like to be part of the team, and I enjoyed our talk a lot. '.repeat(3);

it.each([
  ['I was struck by the outbox table behind Kafka.', true],
  ['Your plan to retire the mainframe by spring is bold.', true],
  ['The zebra crossing in the lobby made me smile.', true],
  ['It was a great talk, and I learned a lot about the company.', false],
  ['The team is amazing and the role is a perfect fit for my skills.', false],
  ['I am excited about the opportunity at Northwind.', false],
  ['I am convinced that my qualifications match your requirements perfectly.', false],
  ['I remain at your disposal and await your positive response.', false],
  ['It was good to hear about the challenges that the team is facing.', false],
])('is specific, or is not: %s', (sentence, specific) => {
  expect(rulesIn(about(`${sentence} ${filler}`)).includes('no-point')).toBe(!specific);
});

it.each([
  ['the same sentence', 'I liked hearing about how you started.', 'I liked hearing about how you started.', true],
  [
    'the same point in other words',
    'The outbox table behind Kafka is neat.',
    'I think of your Kafka outbox table often.',
    true,
  ],
  ['another point', 'The outbox table behind Kafka is neat.', 'The rota for support weekends is fair.', false],
  ['stock phrases', 'I enjoyed our talk.', 'I enjoyed our conversation.', false],
  ['a sign-off', 'The outbox table is neat.', 'Best regards,', false],
])('compares with the other letters: %s', (_, mine, theirs, shared) => {
  const otherLetters = [{ to: 'Tom Becker', body: `Dear Tom,\n\n${theirs}\n\nBest regards,\nJo Martin` }];
  const findings = checkDraft(draft(about(`${mine} ${filler}`), { otherLetters })).filter(
    ({ rule }) => rule === 'shared-point',
  );
  expect(findings.map(({ expected }) => expected)).toEqual(shared ? ['Tom Becker'] : []);
});

it.each([
  ['I hope to hear about the decision.', ['only-outcome']],
  ["You thought there'd be a decision around the end of the month. When can I expect it?", ['only-outcome']],
  ["I hope you're doing well. I was wondering whether a decision has been made yet.", ['only-outcome']],
  ['What is the status of my application? I look forward to the outcome.', ['only-outcome']],
  ['I have since read about the outbox table behind Kafka. What is the next step?', []],
  ['[something that you learnt since] What is the next step?', ['blank']],
])('a check-in is about more than the outcome: %s', (sentence, rules) => {
  const body = `Dear Ana,\n\n${sentence} ${'I would like to be part of the team. '.repeat(5)}\n\nBest regards,\nJo Martin`;
  expect(rulesIn(body, { kind: 'check-in' })).toEqual(rules);
});

it.each([
  ['no-thanks', 'Dear Ana,\n\nIt was Wednesday. I enjoyed the outbox table talk.\n\nBest regards,\nJo'],
  ['no-interest', 'Dear Ana,\n\nThank you for Wednesday. The outbox table was new.\n\nBest regards,\nJo'],
  ['no-close', 'Dear Ana,\n\nThank you for Wednesday. I enjoyed the outbox table talk.\n\nJo'],
])('misses a part of a thank-you: %s', (rule, body) => {
  const parts = ['no-thanks', 'no-interest', 'no-close'];
  expect(rulesIn(body).filter((found) => parts.includes(found))).toEqual([rule]);
  expect(rulesIn(body, { kind: 'check-in' }).filter((found) => parts.includes(found))).toEqual([]);
});

it.each([
  "I'd love to be one of them.",
  'Love what you build.',
  "I'd be delighted to do the same with you.",
  "It'd be a pleasure to work on it.",
  'I believe that I would fit in from the first day.',
  "Northwind sounds like a place where I'd learn something every week.",
  "I'm up for the trial week that you mentioned.",
  'It would be an honour.',
])('takes for interest: %s', (sentence) => {
  expect(rulesIn(`Dear Ana,\n\nThank you for Wednesday. ${sentence}\n\nBest,\nJo`)).not.toContain('no-interest');
});

it.each([
  'Speak soon,\nJo',
  'Thanks again\nJo Martin\n07700 900123',
  'À bientôt,\nJo',
  'Med vänliga hälsningar,\nJo Martin',
  'Un saludo,\n\nJo',
  'Hope to speak soon!\nJo Martin',
  'With love from a very happy cook,\nJo',
  'Cheers,\nJojo x\n\nPS: Say hello to Bernie on reception, she found me the lift.',
])('takes for a sign-off: %j', (close) => {
  expect(rulesIn(about('I enjoyed the outbox table talk.', close))).not.toContain('no-close');
});

it.each(['Jo Martin', 'I liked the room, the table,\nand the chairs in it.\n\nJo', 'Yes, I do!\n\nJo'])(
  'takes for none: %j',
  (close) => expect(rulesIn(about('I enjoyed the outbox table talk.', close))).toContain('no-close'),
);

it.each(['Cheers', 'Muchas gracias', 'Much obliged'])('takes for thanks: %s', (thanks) => {
  expect(rulesIn(good.replace('Thank you', thanks))).not.toContain('no-thanks');
});

it('takes thanks beside the name for thanks', () => {
  const body = good.replace('Dear Ana,', 'Ana, thank you!').replace('Thank you for our', 'It was a');
  expect(rulesIn(body)).toEqual([]);
});

describe('a letter that starts on the line of its greeting', () => {
  const oneLine = (text: string) => `Hi Ana, ${text} I would like to join. Best, Jo`;
  const rest = 'The outbox table behind Kafka is what I keep thinking about.';
  it('is read from there', () => {
    const rules = rulesIn(oneLine(`thank you for Wednesday. ${rest}`));
    expect(rules).not.toContain('no-thanks');
    expect(rules).not.toContain('no-point');
  });
  it.each([
    ['other-person', 'thank you and Tom for Wednesday.'],
    ['name-misspelt', 'thank you for a day at Northwynd.'],
    ['stale-day', 'thank you for your time today.'],
  ] as const)('is looked over from there: %s', (rule, text) => {
    const changes = { today: '2026-11-20', company: 'Northwind' };
    expect(rulesIn(oneLine(text), changes)).toContain(rule);
    expect(rulesIn(oneLine(`${text} ${rest}`), changes)).toContain(rule);
  });
  it('is read whole where nobody is greeted', () => {
    const rules = rulesIn(good.replace('Dear Ana,\n\n', ''));
    expect(rules).toContain('no-greeting');
    expect(rules).not.toContain('no-thanks');
  });
});

it('says every finding in a sentence, at a line of the note', () => {
  const hasty =
    "Hello!\n\nI  am VERY very sorry to bother you!! I haven't heard back and and need an reply ASAP, [name].\n";
  for (const kind of ['thank-you', 'check-in', 'linkedin'] as const) {
    for (const finding of checkDraft(draft(hasty.repeat(9), { kind, subject: '', firstLine: 12 }))) {
      expect(findingText(finding)).toMatch(/^[A-Z“].*\.$/);
      expect(finding.line).toBeGreaterThanOrEqual(12);
      expect(finding.line).toBeLessThan(12 + 28);
    }
  }
});

it.each([
  ['one long word', 'a'.repeat(1_000_000)],
  ['brackets', '['.repeat(1_000_000)],
  ['braces', '{{'.repeat(500_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['a word over and over', 'that a an the '.repeat(70_000)],
  ['marks', '!?'.repeat(500_000)],
  ['names', 'Tom Becker '.repeat(90_000)],
  ['half phrases', 'have not yet heard have still not '.repeat(30_000)],
  ['lines', '\n'.repeat(1_000_000)],
])('looks at a megabyte of %s within the time of a test', (_, body) => {
  expect(checkDraft(draft(body, { otherLetters: [{ to: 'Tom', body }] }))).toBeInstanceOf(Array);
});

it('lets a promise name whom it is about', () => {
  const body = about(`As promised, I have sent Tom the write-up. ${filler}`);
  const others = (ownNames: readonly string[]) =>
    checkDraft(draft(body, { kind: 'promise', ownNames })).filter(({ rule }) => rule === 'other-person').length;
  expect(others(['Northwind'])).toBe(1);
  expect(others(['Northwind', 'send Tom the write-up'])).toBe(0);
});
