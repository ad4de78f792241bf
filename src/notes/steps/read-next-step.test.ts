import fc from 'fast-check';
import { plainValue } from '../plain-value';
import { readNextSteps, type StepContext } from './read-next-step';
import { plainWhenOptions } from '../when/read-when';

const context: StepContext = {
  anchor: '2026-11-18',
  names: { people: ['Ana Ruiz', 'Tom Becker', 'Mia Okafor'], company: 'Northwind', own: ['Sam Lee'] },
  when: plainWhenOptions,
};

const read = (value: unknown) => readNextSteps(plainValue(value), context);

/** A step in one line: owner, what, day, done mark and who. */
const brief = (value: unknown) =>
  read(value).steps.map(({ owner, what, due, done, doneOn, named }) =>
    [
      owner,
      what,
      due ?? '-',
      ...(done ? [`done ${doneOn ?? ''}`.trim()] : []),
      ...(named === undefined ? [] : [`(${named})`]),
    ].join(' | '),
  );

describe('one step from text', () => {
  it.each([
    ['me: send portfolio by 2026-11-20', 'me | send portfolio | 2026-11-20'],
    ['them: decision within two weeks', 'them | decision | 2026-12-02'],
    ['them: decision by Fri 27 Nov', 'them | decision | 2026-11-27'],
    ["I'll send the code sample by Friday", 'me | send the code sample | 2026-11-20'],
    ['I send the transcript by Friday', 'me | send the transcript | 2026-11-20'],
    ['I email Ana the slides by Friday', 'me | email Ana the slides | 2026-11-20'],
    ['I promised to share my slides tomorrow', 'me | share my slides | 2026-11-19'],
    ['I: follow up on visa', 'me | follow up on visa | -'],
    ['Sam: send references', 'me | send references | -'],
    ["They'll get back to me next week", 'them | get back to me | 2026-11-27'],
    ['they said they would let me know by Friday', 'them | let me know | 2026-11-20'],
    ["we'll get back to you early next week", 'them | get back to you | 2026-11-24'],
    ['you should hear from us by Friday', 'them | hear from us | 2026-11-20'],
    ['Ana: send feedback by Friday', 'them | send feedback | 2026-11-20 | (Ana Ruiz)'],
    ['Ana will send feedback by Friday.', 'them | send feedback | 2026-11-20 | (Ana Ruiz)'],
    ['Tom Becker to introduce me to the team', 'them | introduce me to the team | - | (Tom Becker)'],
    ['[[Mia Okafor|Mia]]: schedule round 2', 'them | schedule round 2 | - | (Mia Okafor)'],
    ['recruiter: salary range', 'them | salary range | -'],
    ['Northwind: offer letter by Dec 2', 'them | offer letter | 2026-12-02'],
    ['Northwind will decide by the end of the month', 'them | decide | 2026-11-30'],
    ['(me) send portfolio', 'me | send portfolio | -'],
    ['send portfolio (me)', 'me | send portfolio | -'],
    ['Portfolio: send by Friday', 'me | Portfolio: send | 2026-11-20'],
    ['send portfolio by 2026-11-20', 'me | send portfolio | 2026-11-20'],
    ['By Friday: send deck', 'me | send deck | 2026-11-20'],
    ['share references with Mia', 'me | share references with Mia | -'],
    ['prepare case study (by Friday)', 'me | prepare case study | 2026-11-20'],
    ['respond with availability by EOD Thursday', 'me | respond with availability | 2026-11-19'],
    ['reply to Ana about relocation', 'me | reply to Ana about relocation | -'],
    ['let Ana know about notice period', 'me | let Ana know about notice period | -'],
    ['portfolio by Friday', 'me | portfolio | 2026-11-20'],
    ['take-home by Monday', 'me | take-home | 2026-11-23'],
    ['decision in two weeks', 'them | decision | 2026-12-02'],
    ['hear back by end of week', 'them | hear back | 2026-11-20'],
    ['get back to me', 'them | get back to me | -'],
    ['feedback from the panel', 'them | feedback from the panel | -'],
    ['invite to round 2', 'them | invite to round 2 | -'],
    ['send me the take-home', 'them | send me the take-home | -'],
    ['call me on Monday', 'them | call me | 2026-11-23'],
    ['reply by Friday', 'them | reply | 2026-11-20'],
    ['respond by Friday', 'me | respond | 2026-11-20'],
    ['get an answer by Friday', 'them | get an answer | 2026-11-20'],
    ['send offer letter by Friday', 'them | send offer letter | 2026-11-20'],
    ['email from HR by Friday', 'them | email from HR | 2026-11-20'],
    ['need to confirm my start date', 'me | confirm my start date | -'],
    ['to send code sample', 'me | send code sample | -'],
    ['we agreed I send a writing sample by Friday', 'me | send a writing sample | 2026-11-20'],
    ['them: will call me Monday', 'them | call me | 2026-11-23'],
    ['Tom, Ana: panel feedback', 'them | panel feedback | -'],
    ['Ana Ruiz (VP): reference call', 'them | reference call | - | (Ana Ruiz)'],
    ['**Me**: send **portfolio** by *Friday*', 'me | send portfolio | 2026-11-20'],
    ['complete HackerRank by 23:59 Nov 22', 'me | complete HackerRank | 2026-11-22'],
    ['awaiting decision (2 weeks)', 'them | awaiting decision | 2026-12-02'],
    ['call Ana on Monday', 'me | call Ana | 2026-11-23'],
    ['send slides 📅 2026-11-20', 'me | send slides | 2026-11-20'],
    ['send slides ⏫ ➕ 2026-11-18 📅 2026-11-20', 'me | send slides | 2026-11-20'],
    ['send slides (@2026-11-20)', 'me | send slides | 2026-11-20'],
    ['send slides (@2026-11-20 09:00)', 'me | send slides | 2026-11-20'],
    ['send slides @{2026-11-20} @@{09:00}', 'me | send slides | 2026-11-20'],
    ['- [/] me: send slides by Friday', 'me | send slides | 2026-11-20'],
    ['[>] them: decision by Friday', 'them | decision | 2026-11-20'],
    ['[A](https://a.example): decision by Friday', 'them | A: decision | 2026-11-20'],
    [
      'share [[Portfolio 2026|my portfolio]] with [[People/Ana Ruiz]] by Friday',
      'me | share my portfolio with Ana Ruiz | 2026-11-20',
    ],
    ['send deck by [[2026-11-20]]', 'me | send deck | 2026-11-20'],
    ['them: soon', 'them | soon | -'],
    ['them: by Friday', 'them | by Friday | 2026-11-20'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
    expect(read([text]).steps[0]?.written).toBe(text);
  });
});

describe('done marks', () => {
  it.each([
    ['[x] me: send CV', 'me | send CV | - | done'],
    ['- [x] me: send CV by Friday', 'me | send CV | 2026-11-20 | done'],
    ['- [ ] me: send CV', 'me | send CV | -'],
    ['me: send CV [x]', 'me | send CV | - | done'],
    ['me: [x] send CV', 'me | send CV | - | done'],
    ['me: send CV ✅ 2026-11-20', 'me | send CV | - | done 2026-11-20'],
    ['me: send CV 📅 2026-11-19 ✅ 2026-11-20', 'me | send CV | 2026-11-19 | done 2026-11-20'],
    ['- [-] me: send CV ❌ 2026-11-20', 'me | send CV | - | done 2026-11-20'],
    ['me: send CV ❌ 2026-11-20', 'me | send CV | - | done 2026-11-20'],
    ['me: send CV ❌', 'me | send CV ❌ | -'],
    ['me: send CV ✅', 'me | send CV | - | done'],
    ['me: send CV (done 2026-11-20)', 'me | send CV | - | done 2026-11-20'],
    ['me: send CV by Friday (done)', 'me | send CV | 2026-11-20 | done'],
    ['me: send CV done', 'me | send CV | - | done'],
    ['me: send CV - done', 'me | send CV | - | done'],
    ['me: send CV done 2026-11-20', 'me | send CV | - | done 2026-11-20'],
    ['~~me: send CV~~', 'me | send CV | - | done'],
    ['me: get the case study done', 'me | get the case study done | -'],
    ['me: get it done by Friday', 'me | get it done | 2026-11-20'],
  ])('%s', (text, expected) => {
    expect(brief([text])).toEqual([expected]);
  });
});

describe('shapes', () => {
  it.each([
    [
      ['me: send portfolio', 'them: decision'],
      ['me | send portfolio | -', 'them | decision | -'],
    ],
    ['me: send portfolio\nthem: decision', ['me | send portfolio | -', 'them | decision | -']],
    ['me: send portfolio; them: decision', ['me | send portfolio | -', 'them | decision | -']],
    [[{ me: 'send portfolio by 2026-11-20' }], ['me | send portfolio | 2026-11-20']],
    [
      { me: ['send CV', 'send deck'], them: 'decision' },
      ['me | send CV | -', 'me | send deck | -', 'them | decision | -'],
    ],
    [[{ me: 'send CV', by: 'Friday' }], ['me | send CV | 2026-11-20']],
    [[{ them: 'decision', done: true }], ['them | decision | - | done']],
    [[{ owner: 'them', what: 'decision', due: '2026-12-02', done: false }], ['them | decision | 2026-12-02']],
    [
      [{ Who: '[[Ana Ruiz]]', Task: 'send feedback', When: 'next Friday' }],
      ['them | send feedback | 2026-11-27 | (Ana Ruiz)'],
    ],
    [[{ text: 'send CV by Friday', done: true }], ['me | send CV | 2026-11-20 | done']],
    [[{ what: 'send CV', done: '2026-11-19' }], ['me | send CV | - | done 2026-11-19']],
    [[{ what: 'send CV', due: 'soon' }], ['me | send CV | -']],
    [null, []],
    ['', []],
    [['', null, 'TBD', 'n/a'], []],
  ])('%j', (value, expected) => {
    expect(brief(value)).toEqual(expected);
  });
});

describe('what is in doubt', () => {
  it.each([
    ['me: send CV by 12/4', 'ambiguous-step-date'],
    ['me: send CV by 2026-02-30', 'impossible-step-date'],
    ['them: decision by Thursday Nov 27', 'weekday-contradicts-step-date'],
    [{ what: 'send CV', due: '11/12/2026' }, 'ambiguous-step-date'],
    [{ what: 'send CV', due: 20261120 }, 'unreadable-step-date'],
    [42, 'unreadable-step'],
    [true, 'unreadable-step'],
    ['them:', 'unreadable-step'],
    [{ what: ['a', 'b'] }, 'unreadable-step'],
  ])('%j is %s', (value, code) => {
    const { steps, problems } = read([value]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const step of steps) expect(step.due).toBeUndefined();
  });
});

describe('anything at all', () => {
  it('is read without throwing, with a text in every step', () => {
    const check = (value: unknown) => {
      for (const step of read(value).steps) expect(step.what).not.toBe('');
    };
    fc.assert(fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), check));
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), check));
    const words = fc.constantFrom(
      'me:',
      'them:',
      'by',
      'Friday',
      'next',
      'week',
      '2-3',
      'days',
      '12/4',
      '[x]',
      'done',
      '[[',
      ']]',
      '(',
      ')',
      'Nov',
      '20',
      'or',
      'to',
      'May',
      'the',
      '9th',
      '✅',
      '📅',
      'end of',
      ',',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
        check,
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['as many as anyone promises', 200, []],
    ['more than that', 201, ['unreadable-value']],
  ])('%s', (_, count, expected) => {
    const { steps, problems } = read(Array.from({ length: count }, (_unused, index) => `me: send part ${index}`));
    expect(steps).toHaveLength(200);
    expect(problems.map(({ code }) => code)).toEqual(expected);
  });

  it('takes bounded time', () => {
    const long = [
      'a '.repeat(5_000_000),
      '['.repeat(100_000),
      'Nov 20 '.repeat(100_000),
      '1-'.repeat(100_000),
      'by the '.repeat(100_000),
    ];
    for (const text of long) expect(read([`me: ${text}`]).steps.length).toBeLessThanOrEqual(1);
  });
});
