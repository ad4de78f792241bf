import fc from 'fast-check';
import { parse } from 'yaml';
import { buildLetterRequest, people, step, type LetterRequestChanges } from '../../test/support/build-letter-request';
import { expectRecorded } from '../../test/support/recorded';
import { draftLetters } from './draft-letters';
import { countWords } from './length-band';
import { sentencesIn } from './wording/choose-wording';

const panel = [people.ana, people.tom, people.priya];
const onsite = `Three people, two hours, good coffee. I would like this job.

## Ana Ruiz

- how the team decides what *not* to build: every quarter they delete one feature
- she wants the new person to own the payments boundary

## Tom Becker

- the plan to retire the old order service before the summer peak
- He asked what I would do in the first month

## Priya Nair

- their move from nightly batches to event streams, and the two weeks it took to trust it

## Fit

- three years of running payment services at Farrow Labs
- took a billing system through a migration without downtime

## To answer

- Tom: would I be happy to be on call every sixth week?
`;

const recorded: Readonly<Record<string, LetterRequestChanges>> = {
  'panel of three': {
    body: onsite,
    interview: {
      interviewers: panel,
      nextSteps: [
        step('me', 'send Ana the write-up of the billing migration', '2026-11-20'),
        step('them', 'decision', '2026-12-02'),
      ],
    },
  },
  mononym: {
    body: '- Sukarno: how they publish forty timetables as open data',
    interview: { interviewers: [{ text: 'Sukarno' }] },
  },
  'no points': { interview: { interviewers: [people.ana, people.tom] } },
  late: { body: '## Highlights\n- the migration to Kafka', now: new Date(2026, 10, 21, 9, 0) },
  'no role and no company': {
    body: '## Discussed\n- How do you measure success?',
    interview: { path: 'Interviews/2026-11-18.md', interviewers: [people.tom] },
    link: { interview: '[[2026-11-18]]', person: () => undefined },
  },
  'my promise and theirs': {
    body: '- Ana explained how the on-call rota works',
    interview: {
      nextSteps: [step('me', 'send portfolio', '2026-11-20'), step('them', 'invite to the final round', '2026-11-27')],
    },
  },
  'promise kept': {
    body: '- Ana: code review is mentoring',
    interview: {
      nextSteps: [step('me', 'send the rewritten rate limiter', '2026-11-18', true), step('them', 'decision')],
    },
  },
  'card by post': { body: '- Ana: the first ten years of the company', channel: () => 'post' },
  'doctor, answered question': {
    body: '## Dr. Okafor\n- patients are asked before anything is rolled out\n\n## To answer\n- when could I start? In the second week of January.',
    interview: { interviewers: [{ text: 'Dr. Mia Okafor' }], role: 'Data Analyst' },
  },
  'talk dealt out': {
    body: '## Highlights\n- the night-bus network\n- procurement rules: everything above a threshold takes a tender\n- open timetable data and the forty feeds they publish',
    interview: { interviewers: panel },
  },
};

describe('letters as recorded', () => {
  it.each(Object.keys(recorded))('%s', (name) => {
    const request = buildLetterRequest(recorded[name]);
    const bare = name === 'no role and no company' ? withoutRoleAndCompany(request) : request;
    const { letters, failed } = draftLetters(bare);
    expect(failed).toEqual([]);
    expectRecorded(`letters/${name}.md`, letters.map(({ path, text }) => `${path}\n\n${text}`).join('\n\n'));
  });
});

function withoutRoleAndCompany(request: ReturnType<typeof buildLetterRequest>) {
  const { role, company, ...interview } = request.interview;
  const { company: asked, ...rest } = request;
  expect([role, company, asked]).not.toContain(undefined);
  return { ...rest, interview };
}

const shareable = ['best regards,', 'jo martin', 'dear ana,'];
function sharedSentences(bodies: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const body of bodies) {
    for (const sentence of new Set(sentencesIn(body))) seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
  }
  return [...seen]
    .filter(([sentence, count]) => count > 1 && !shareable.includes(sentence))
    .map(([sentence]) => sentence);
}

const eight = 'Ana Ruiz|Tom Becker|Priya Nair|Henrik Olsen|Leah Brandt|Kenji Watanabe|Ines Carvalho|Sam Okoye'
  .split('|')
  .map((text) => ({ text }));

describe('letters to one panel', () => {
  const bullet = fc.constantFrom(
    'their migration to Kafka',
    'How do you measure success?',
    'they deploy on Fridays',
    'talked about hiring',
    'a team of nine',
    'six people, no account managers',
    'very into DDD',
    'the on-call rota',
    'Ana: wants fewer tools',
    'Tom asked about my last job',
    'accessibility is tested with people',
    'I mentioned my thesis',
    'why they left AWS',
    'Priya – the two weeks it took',
  );
  const body = fc
    .record({ points: fc.array(bullet, { maxLength: 12 }), fit: fc.array(bullet, { maxLength: 4 }) })
    .map(
      ({ points, fit }) =>
        `## Highlights\n${points.map((one) => `- ${one}`).join('\n')}\n\n## Fit\n${fit.map((one) => `- ${one}`).join('\n')}\n`,
    );
  const steps = fc.subarray([
    step('me', 'send portfolio', '2026-11-20'),
    step('them', 'decision', '2026-12-02'),
    step('them', 'invite to the next round'),
  ]);

  it('share no sentence but the sign-off, up to eight people', () => {
    fc.assert(
      fc.property(body, steps, fc.integer({ min: 2, max: 8 }), fc.boolean(), (text, nextSteps, size, late) => {
        const request = buildLetterRequest({
          body: text,
          interview: { interviewers: eight.slice(0, size), nextSteps },
          ...(late ? { now: new Date(2026, 10, 22, 9, 0) } : {}),
        });
        const bodies = draftLetters(request).letters.map((letter) => letter.body);
        expect(bodies).toHaveLength(size);
        expect(sharedSentences(bodies)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('do so too when they are drafted one after the other', () => {
    const interview = { interviewers: panel };
    const first =
      draftLetters(buildLetterRequest({ body: onsite, interview, people: [people.ana] })).letters[0]?.body ?? '';
    const rest = draftLetters(
      buildLetterRequest({ body: onsite, interview, people: [people.tom, people.priya], previousBodies: [first] }),
    ).letters.map((letter) => letter.body);
    expect(sharedSentences([first, ...rest])).toEqual([]);
  });

  it('are not woven into the same sentence either', () => {
    const note = (bullet: string) => ({ body: `## Highlights\n- ${bullet}\n`, interview: { interviewers: eight } });
    const bodies: string[] = [];
    for (const person of eight.slice(0, 6)) {
      const request = buildLetterRequest({
        ...note(`the plan of ${person.text.length} steps`),
        people: [person],
        previousBodies: bodies,
      });
      bodies.push(draftLetters(request).letters[0]?.body ?? '');
    }
    const frames = bodies.map((text) => text.split('\n\n')[2]?.split(/the plan of|\[/)[0]);
    expect(new Set(frames).size).toBe(6);
  });

  it('never lean on the same point', () => {
    const request = buildLetterRequest({
      body: '## Highlights\n- the night-bus network\n',
      interview: { interviewers: [people.ana, people.tom] },
    });
    const bodies = draftLetters(request).letters.map((letter) => letter.body);
    expect(bodies.filter((text) => text.includes('night-bus'))).toHaveLength(1);
    expect(bodies.filter((text) => text.includes('[one thing'))).toHaveLength(1);
  });
});

it('writes the same letters every time, and others after the next round', () => {
  const request = buildLetterRequest({ body: onsite, interview: { interviewers: panel } });
  expect(draftLetters(request)).toEqual(draftLetters(request));
  const first = draftLetters(request).letters[0]?.body ?? '';
  const next = buildLetterRequest({
    body: onsite,
    interview: { path: 'Interviews/2026-11-25 Northwind.md', day: '2026-11-25' },
    previousBodies: [first],
  });
  expect(sharedSentences([first, draftLetters(next).letters[0]?.body ?? ''])).toEqual([]);
});

it('never throws, keeps the length and leaks nothing, whatever the note says', () => {
  const nasty = fc.constantFrom(
    '[[',
    ']]',
    '{{ role }}',
    '{% include "x" %}',
    '<% tp %>',
    '<img src=x onerror=alert(1)>',
    '```',
    '%%',
    '\u202e',
    '\r\n',
    '# Ana',
    '> [!note] Ana',
    '| a | b |\n|---|---|\n',
    '![[x]]',
    '__proto__',
    '=HYPERLINK()',
  );
  const text = fc
    .array(
      fc.oneof(
        nasty,
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('- Ana: ', '\n\n', '## Fit\n- ', ' and ', 'they use '),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (body, name, role) => {
      const request = buildLetterRequest({
        body,
        interview: {
          interviewers: [people.ana, { text: `Tom ${name}` }],
          role,
          nextSteps: [step('me', body.slice(0, 200)), step('them', name)],
        },
      });
      const { letters, failed } = draftLetters(request);
      expect(failed).toEqual([]);
      for (const letter of letters) {
        const words = countWords(letter.body);
        expect(words).toBeGreaterThanOrEqual(50);
        expect(words).toBeLessThanOrEqual(150);
        expect(letter.body).not.toMatch(/\[\[|\]\]|\{\{|\{%|<%|<img|\u202e/);
        expect(letter.subject).not.toMatch(/[\r\n]/);
        expect(letter.path.startsWith('Follow-ups/')).toBe(true);
        const properties: unknown = parse(letter.text.split('\n---\n')[0] ?? '');
        expect(properties).toMatchObject({ type: 'follow-up', kind: 'thank-you', status: 'draft' });
      }
    }),
    { numRuns: 150 },
  );
});

describe('a template of one’s own', () => {
  const template = (source: string) => ({ name: 'Templates/Mine.md', source, firstLine: 1 });

  it('uses facts, properties of the notes and Moment dates', () => {
    const request = buildLetterRequest({
      template: template(
        'Hi {{ first_name }}, see you in {{ interview.location }} on {{ interview_day | date: "Do MMMM" }}{% if phone %} ({{ phone }}){% endif %}.',
      ),
      properties: { interview: { Location: '[[Places/Madrid|Madrid]]' }, company: {}, person: () => ({}) },
    });
    expect(draftLetters(request).letters[0]?.body).toBe('Hi Ana, see you in Madrid on 18th November.');
  });

  it.each([
    ['an unknown name', 'Hi\n{{ firstname }}', 2, 4],
    ['an unclosed tag', 'Hi {% if role %}', 1, 4],
    ['an unknown filter', '{{ role | shout }}', 1, 1],
    ['another file', '{% include "x" %}', 1, 1],
  ])('fails with line and column on %s and makes nothing', (_, source, line, column) => {
    const { letters, failed } = draftLetters(buildLetterRequest({ template: template(source) }));
    expect(letters).toEqual([]);
    const reason: unknown = expect.any(String);
    expect(failed).toEqual([{ person: people.ana, reason, template: 'Templates/Mine.md', line, column }]);
  });
});

it('gives two people of one name two files', () => {
  const request = buildLetterRequest({
    interview: {
      interviewers: [
        { text: 'Ana Ruiz', email: 'a@x.example', path: 'A/Ana Ruiz.md' },
        { text: 'ANA RUIZ', path: 'B/Ana R.md' },
      ],
    },
  });
  expect(draftLetters(request).letters.map(({ path }) => path.replace(/^.*– /, ''))).toEqual([
    'Ana Ruiz.md',
    'ANA RUIZ 2.md',
  ]);
});

it('makes nothing for a kind that is no message, and says so', () => {
  expect(draftLetters(buildLetterRequest({ kind: 'debrief' })).failed).toHaveLength(1);
});
