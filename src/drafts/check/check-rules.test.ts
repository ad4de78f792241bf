import type { FindingRule } from '../../text/findings';
import { findingRules } from '../../text/findings';
import { checkDraft } from './check-draft';
import type { DraftToCheck } from './draft-to-check';

/** A letter that is ready, with a sentence more. */
const withSentence = (sentence: string): string => `Dear Ana,

Thank you for our conversation about the Backend Engineer role on Wednesday, 18 November.

Since we spoke, I have kept thinking about your move to Kafka and the outbox table. ${sentence} The more I learned about the role, the more I could see myself doing it well.

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
    others: [{ text: 'Tom Becker' }, { text: 'Will Chan' }],
    otherCompanies: ['Meridian Bank'],
    ownNames: ['Northwind', 'Backend Engineer', 'Jo Martin'],
    otherLetters: [],
    interviewDay: '2026-11-18',
    today: '2026-11-19',
    ...changes,
  };
}

const rulesOf = (body: string, changes?: Partial<DraftToCheck>): readonly FindingRule[] =>
  checkDraft(draft(body, changes)).map(({ rule }) => rule);

/** Sentences that a rule finds, and sentences that it leaves alone although they look like it. */
const examples: readonly [rule: FindingRule, found: readonly string[], fine: readonly string[]][] = [
  [
    'blank',
    [
      'I liked [one thing you said].',
      'My number is [your number].',
      'It was about [ ] for me.',
      'I liked ____ best.',
      'We spoke of …… and more.',
      'We spoke of .... and more.',
      'I would bring [your strength] to it.',
      '[Your name] wrote this.',
      'See [company] for more.',
      'I am [free / not free] then.',
    ],
    [
      'See [my site](https://jo.example) for it.',
      'It costs less, as you said…',
      'We spoke of arrays like a_b_c there.',
      'It is in the note[^1] below.',
      '\n- [x] the portfolio is sent\n',
      'The list is empty, as you said.',
      'Ranges such as (0, 1) came up.',
      'I waited ... and it came.',
      'Snake_case is what you use.',
      'An en dash – like this – is fine.',
    ],
  ],
  [
    'placeholder',
    [
      'About {{ role }} then.',
      'About {{role}} then.',
      '{% if late %} it is late.',
      'About the <role> at hand.',
      'TODO say more here.',
      'TBD is the date.',
      'It is XXX days.',
      'FIXME before it goes.',
      'Thanks for <company name> news.',
      'lorem ipsum dolor.',
    ],
    [
      'Write to <jo@mail.example> any time.',
      'See <https://jo.example> for it.',
      'Latency is < 5 ms for you.',
      'It holds if a < b and b > c.',
      'The todo list came up.',
      'Size XXL was the joke.',
      'JSON like {"a": 1} came up.',
      'Sets such as {1, 2} came up.',
      'The mailto:<mailto:jo@mail.example> link works.',
      'Ten percent {sic} of it.',
    ],
  ],
  [
    'other-person',
    [
      'As Tom said, it is hard.',
      'Tom Becker told me about it.',
      'I spoke to Becker as well.',
      "I liked Tom's question.",
      'It was good to meet Will Chan.',
      'Tom, thank you.',
      'My thanks to Tom.',
      'With Tom and you it was easy.',
      'Chan showed me the plan.',
      'Like Tom, I prefer small steps.',
    ],
    [
      'I will write the tests first.',
      'We saw the atom model.',
      'It happens from the bottom up.',
      'Tomorrow it may be different.',
      'The customs form came up.',
      'You will see it soon.',
      'Beckers and others make it.',
      'Anatomy was the word.',
      'The channel is what matters.',
      'Willing hands make it light.',
    ],
  ],
  [
    'other-company',
    [
      'I would like to join Meridian Bank.',
      'Meridian Bank is a good place.',
      "Meridian Bank's culture suits me.",
      'Working at Meridian Bank would be new.',
      'At Meridian Bank, all is well.',
      'I admire Meridian Bank a lot.',
      '(Meridian Bank) is named here.',
      'You and Meridian Bank agree.',
      'Why Meridian Bank?',
      'Meridian Bank, then.',
    ],
    [
      'The meridian of Greenwich came up.',
      'I walked along the bank.',
      'A bank holiday came up.',
      'Northwind is what I want.',
      'Meridian and bank are words.',
      'A prime meridian bank came up.',
      'The Bank Meridian is no company.',
      'Banking is new to me.',
      'Meridians are lines.',
      'The river bank was near.',
    ],
  ],
  [
    'stale-day',
    [
      'It was good to talk today.',
      'Thank you for your time today.',
      'Our conversation today was useful.',
      'I enjoyed meeting you this morning.',
      'Our talk this afternoon stayed with me.',
      'Thank you for the call earlier today.',
      "Today's interview was a pleasure.",
      'Today we spoke about events.',
      'I liked our chat this evening.',
      'We met today.',
    ],
    [
      'It was good to talk yesterday.',
      'The stack that you run today suits me.',
      "It is hard in today's market.",
      'Today, most teams do it so.',
      'I have sent the portfolio today.',
      'I will send it tomorrow.',
      'The day was well spent.',
      'Todays are many.',
      'This morning I wrote the tests.',
      'Last night I read your post.',
    ],
  ],
  [
    'pushy',
    [
      'I am just checking in on this.',
      'I just wanted to follow up here.',
      'Please send it ASAP.',
      'Tell me as soon as possible.',
      "I haven't heard back yet.",
      'I have not heard from you.',
      'Please respond this week.',
      'I am still waiting for news.',
      'Are there any updates on the role?',
      'Reply at your earliest convenience.',
      'I am touching base about it.',
      'A friendly reminder of our talk.',
      'As stated in my previous email, I am keen.',
    ],
    [
      'I have heard a lot of good about it.',
      'I had not heard of the outbox pattern before.',
      'Waiting lists came up as a problem.',
      'As I said I would, I have sent it.',
      'Your updates to the order service are neat.',
      'The urgent queue is handled first.',
      'You answered every question.',
      'The response time matters to you.',
      'It is possible soon after that.',
      'I followed up on your tip and read the paper.',
      'Checking types at build time came up.',
    ],
  ],
  [
    'apologetic',
    [
      'Sorry to bother you again.',
      'I am sorry for the delay.',
      'I apologise for writing again.',
      'My apologies for the wait.',
      "I know you're very busy.",
      'I understand that you must be busy.',
      'I hope I am not bothering you.',
      "I don't mean to be pushy.",
      'I hate to bother you.',
      'Forgive me for asking.',
      "Excuse my English, it's late.",
    ],
    [
      'I was sorry to miss the demo.',
      'The busy season came up.',
      'You handle busy weeks well.',
      'A sorry state of tests is common.',
      'I hope the release went well.',
      'Bothering with types pays off.',
      'You excused the team from it.',
      'It forgives small mistakes.',
      'The apology page of the shop came up.'.replace('apology page', 'error page'),
      'You asked how busy the rota is.',
    ],
  ],
  [
    'eager-marks',
    [
      'It was great!!',
      'Really??',
      'What!? That was new.',
      'It was good 🎉 to meet.',
      'I am happy 😀 about it.',
      'Wow! Great! Super!',
      'Yes!!! I want it.',
      'Why??? It was clear.',
      'Thank you 🙏 for it.',
      'So good!!!!',
    ],
    [
      'It was great!',
      'Why events? You told me.',
      'Great! I agree.',
      'It is 5 ≠ 6, as you said.',
      'The © sign came up.',
      'Trademarks ™ came up.',
      'Item #1 came up.',
      'Was it so? Yes, it was.',
      'A + B came up.',
      'A → B came up.',
    ],
  ],
  [
    'capitals',
    [
      'I am VERY keen on it.',
      'It was REALLY good.',
      'THANK you for that.',
      'I LOVE the product.',
      'It was GREAT to see.',
      'I am SO glad.',
      'That is the BEST plan.',
      'I MUST say it.',
      'It is PERFECT for me.',
      'PLEASE keep it.',
    ],
    [
      'AWS and GCP came up.',
      'The REST API came up.',
      'SQL and JSON came up.',
      'The CTO said it.',
      'GDPR matters here.',
      'The HIPAA rules came up.',
      'ASML came up.',
      'Your OKRs came up.',
      'HTML and CSS came up.',
      'The SRE book came up.',
    ],
  ],
  [
    'doubled-word',
    [
      'I liked the the plan.',
      'It was was good.',
      'We talked about about it.',
      'It is a a start.',
      'The The plan is good.',
      'I will will do it.',
      'It comes from from you.',
      'You and and I agree.',
      'for for me it fits.',
      'To to me it fits.',
    ],
    [
      'I had had the same idea.',
      'I know that that works.',
      'New York, New York came up.',
      'Duran Duran came up.',
      'It is so so.',
      'It was the, the way I see it, best.',
      'In the end the end came.',
      'Walla Walla is far.',
      'It ended. Ended well, that is.',
      'Tip-top top marks.',
    ],
  ],
  [
    'repeated-spaces',
    [
      'I liked  it.',
      'It was   good.',
      'We talked\tabout it.',
      'The plan  is good.',
      'It is good.  It is.',
      'a  b came up.',
      'You said  so.',
      'Events\t\tcame up.',
      'It fits  me.',
      'That is  that.',
    ],
    [
      'I liked it.',
      'It was good. It is.',
      'A – B came up.',
      'One, two, three came up.',
      'Yes (I do).',
      'It is "quoted" here.',
      'It is a/b tested.',
      'Well… yes.',
      'Five & six came up.',
      'It was 5 % of it.',
    ],
  ],
  [
    'article',
    [
      'It is a interesting plan.',
      'I had an good time.',
      'It took a hour.',
      'It is an university.',
      'It is a honest answer.',
      'You want an user to see it.',
      'I wrote a API for it.',
      'It is an European team.',
      'It was a 8-week plan.',
      'It is an one-off.',
      'An cat came up.',
      'That was a “engineer” joke.',
    ],
    [
      'It is an hour.',
      'It is a user story.',
      'It is a unique plan.',
      'It is an unimportant detail.',
      'It is a European team.',
      'It is a one-off.',
      'It is an MBA and an SQL query and a SQL query.',
      'It is an API and a UX plan and a URL.',
      'It took an 8-week plan and a 7-week plan and an 11-day trip.',
      'It is an honour and an heir.',
      'Options a and b came up.',
      'Vitamin A is fine.',
      'It is a SaaS and an IoT plan.',
      'It was an unusual and a usual day.',
      'It was a historic day, an historic day.',
    ],
  ],
];

describe.each(examples)('%s', (rule, found, fine) => {
  test('has ten examples and more of each', () => {
    expect(found.length).toBeGreaterThanOrEqual(10);
    expect(fine.length).toBeGreaterThanOrEqual(10);
  });
  test.each(found)('finds: %s', (sentence) => expect(rulesOf(withSentence(sentence))).toContain(rule));
  test.each(fine)('leaves alone: %s', (sentence) => expect(rulesOf(withSentence(sentence))).not.toContain(rule));
});

test('every rule but those about the whole letter has its examples here', () => {
  const whole = [
    'no-greeting',
    'greeting',
    'name-misspelt',
    'no-subject',
    'too-short',
    'too-long',
    'too-many-characters',
    'no-point',
    'shared-point',
    'only-outcome',
    'no-thanks',
    'no-interest',
    'no-close',
  ];
  expect([...examples.map(([rule]) => rule), ...whole].sort()).toEqual(Object.keys(findingRules).sort());
});

describe('the day words follow the calendar', () => {
  test.each([
    ['2026-11-18', 'It was good to talk today.', false],
    ['2026-11-18', 'It was good to talk yesterday.', true],
    ['2026-11-19', 'It was good to talk yesterday.', false],
    ['2026-11-19', 'Our talk last night was good.', false],
    ['2026-11-20', 'It was good to talk yesterday.', true],
    ['2026-12-01', 'Our talk last night was good.', true],
  ])('on %s: %s', (today, sentence, stale) =>
    expect(rulesOf(withSentence(sentence), { today }).includes('stale-day')).toBe(stale),
  );
});
