import fc from 'fast-check';
import { parse } from 'yaml';
import { buildLetterRequest, people, step, type LetterRequestChanges } from '../../test/support/build-letter-request';
import type { FollowUpKind } from '../domain/kind';
import { defaultDraftSettings } from './draft-settings';
import { draftLetters } from './draft-letters';
import { countWords, lengthBandOf } from './length-band';
import { draftableKinds } from './letter-kinds';
import { sentencesIn } from './wording/choose-wording';

const mia = { text: 'Mia Okafor', email: 'mia@northwind.example', phone: '+44 20 7946 0000' };
const note = `## Ana Ruiz

- how the team decides what not to build
- the plan to retire the old order service

## Highlights

- designs are reviewed before code is written

## Since then

- finished the course on event streams
`;
const promised = step('me', 'send portfolio', '2026-11-20');
const december = new Date(2026, 11, 2, 9, 0);

const letterOf = (changes: LetterRequestChanges) => {
  const { letters, failed } = draftLetters(buildLetterRequest(changes));
  expect(failed).toEqual([]);
  return letters[0]?.body ?? '';
};

/** What one kind needs besides what every letter is made from. */
const ofKind = (kind: FollowUpKind): LetterRequestChanges => ({
  kind,
  now: december,
  interview: { nextSteps: [promised] },
  ...(kind === 'promise' ? { what: 'send portfolio' } : {}),
  ...(kind === 'call' ? { channel: () => 'phone' } : {}),
  ...(kind === 'linkedin' ? { channel: () => 'linkedin' } : {}),
});

describe('a promise kept', () => {
  const opening = (what: string, changes: LetterRequestChanges['interview'] = {}) =>
    letterOf({
      kind: 'promise',
      what,
      interview: { nextSteps: [step('me', what, '2026-12-03')], ...changes },
      now: december,
    });

  test.each([
    ['send portfolio', /\bmy portfolio\b/, '[link or attachment'],
    ['share the write-up of the billing migration', /\bthe write-up of the billing migration\b/, '[link or attachment'],
    ['provide two references', /\btwo references\b/, '[link or attachment'],
    ['email her the paper I mentioned', /\bthe paper I mentioned\b/, '[link or attachment'],
    ['submit the take-home', /\bthe take-home\b/, '[link or attachment'],
    ['confirm the start date', /\bconfirm the start date\b/, '[your answer]'],
    ['get back about relocation', /\bget back to you about relocation\b/, '[your answer]'],
    ['let them know about Friday', /\blet you know about Friday\b/, '[your answer]'],
    ['finish the take-home exercise', /\bfinish(?:ed)? the take-home exercise\b/, '['],
    ['introduce Ana to Priya', /\bintroduced? you to Priya\b/, '['],
    ['send Tom the slides', /\bsen[dt] Tom the slides\b/, '['],
    ['references list', /\bthe references list\b/, '[link or attachment'],
    ['30-60-90 plan', /\bthe 30-60-90 plan\b/, '[link or attachment'],
    ['the Friday thing', /: the Friday thing\. /, '[Link, attachment or answer.]'],
  ])('%s', (what, said, blank) => {
    const letter = opening(what);
    expect(letter).toMatch(said);
    expect(letter.toLowerCase()).toContain(blank.toLowerCase());
  });

  test('says so where it is late, and only then', () => {
    const late = step('me', 'send portfolio', '2026-11-20');
    expect(
      letterOf({ kind: 'promise', what: 'send portfolio', interview: { nextSteps: [late] }, now: december }),
    ).toContain('Friday, 20 November');
    expect(opening('send portfolio')).not.toContain('3 December');
  });

  test('a step that the note no longer has is still what the letter is about', () => {
    expect(letterOf({ kind: 'promise', what: 'send slides' })).toContain('my slides');
  });

  test('two promises to one person share no sentence', () => {
    const first = opening('send portfolio');
    const second = letterOf({ kind: 'promise', what: 'send slides', previousBodies: [first] });
    const shared = sentencesIn(second).filter((sentence) => sentencesIn(first).includes(sentence));
    expect(shared).toEqual(['dear ana,', 'best regards,', 'jo martin']);
  });
});

describe('a check-in', () => {
  const theirs = step('them', 'decision', '2026-11-27');

  test('names the day that they named', () => {
    const rounds = buildLetterRequest({ interview: { nextSteps: [theirs] } }).rounds;
    expect(letterOf({ kind: 'check-in', now: december, rounds })).toContain('Friday, 27 November');
    const why = [{ rule: 'check-in-after-their-date', theirDate: '2026-11-26', days: 3 }] as const;
    expect(letterOf({ kind: 'check-in', now: december, rounds, why })).toContain('Thursday, 26 November');
  });

  test('does not remind of a day to come, of one that passed by with an answer, or of none', () => {
    const rounds = buildLetterRequest({ interview: { nextSteps: [step('them', 'decision', '2026-12-24')] } }).rounds;
    expect(letterOf({ kind: 'check-in', now: december, rounds })).not.toContain('24 December');
    const why = [
      { rule: 'check-in-no-timeline', since: '2026-11-23', days: 7, preset: 'default', afterReply: true },
    ] as const;
    const afterReply = letterOf({
      kind: 'check-in',
      now: december,
      why,
      rounds: buildLetterRequest({ interview: { nextSteps: [theirs] } }).rounds,
    });
    expect(afterReply).toContain('your message of Monday, 23 November');
    expect(afterReply).not.toContain('27 November');
  });

  test('tells what was learned or done since, first of all', () => {
    expect(letterOf({ kind: 'check-in', body: note })).toContain('I finished the course on event streams');
  });

  test.each([
    ['mastered', '- finished the course on event streams', 'I finished the course on event streams'],
    ['about them', '- they shipped version two', 'you shipped version two'],
    ['a topic', '- the new pricing page', 'the new pricing page'],
    ['a whole sentence', '- I passed the Kafka exam', 'I passed the Kafka exam'],
    ['in a later note', '', 'I passed the Kafka exam'],
  ])('whatever it is: %s', (_, bullet, said) => {
    const { interview } = buildLetterRequest({ interview: { path: 'Later.md', day: '2026-11-25' } });
    const laterNotes = bullet === '' ? [{ interview, body: '## Since then\n- passed the Kafka exam' }] : [];
    expect(letterOf({ kind: 'check-in', body: `## Since then\n${bullet}`, laterNotes })).toContain(said);
  });

  test('else a point that no letter has used, else a blank', () => {
    const body = '## Ana Ruiz\n- the plan to retire the old order service\n';
    expect(letterOf({ kind: 'check-in', body })).toContain('the plan to retire the old order service');
    const previousBodies = ['I think of the plan to retire the old order service.'];
    expect(letterOf({ kind: 'check-in', body, previousBodies })).toContain(
      '[what you have learned or done since then]',
    );
  });

  test('speaks of the interview, not of a conversation, to somebody who was not there', () => {
    const body = '## Highlights\n- how the team decides what not to build\n## Ana Ruiz\n- her move to Kafka\n';
    const letter = letterOf({ kind: 'check-in', people: [mia], body });
    expect(letter).toMatch(/\binterview/);
    expect(letter).not.toMatch(/conversation on|we spoke|Kafka/);
    expect(letter).toContain('how the team decides what not to build');
  });

  test('speaks of the round that was held last', () => {
    const { interview: round } = buildLetterRequest({ interview: { day: '2026-11-25', interviewers: [people.tom] } });
    expect(letterOf({ kind: 'check-in', people: [people.tom], round })).toMatch(/Wednesday, 25 November/);
  });
});

describe('a second check-in', () => {
  const why = [{ rule: 'second-check-in', sent: '2026-11-27', days: 5 }] as const;
  const sentOnce = { event: 'sent', at: '2026-11-26', kind: 'check-in' } as const;

  test.each<[string, LetterRequestChanges, string]>([
    ['as the list has it', { why }, 'Friday, 27 November'],
    [
      'as the log has it',
      { rounds: buildLetterRequest({ interview: { log: [sentOnce] } }).rounds },
      'Thursday, 26 November',
    ],
  ])('names the day of the first, %s', (_, changes, day) => {
    expect(letterOf({ kind: 'second-check-in', now: december, ...changes })).toContain(day);
  });

  test('is shorter than a check-in, and asks for nothing again', () => {
    const first = letterOf({ kind: 'check-in', now: december, body: note });
    const second = letterOf({ kind: 'second-check-in', now: december, why, body: note });
    expect(countWords(second)).toBeLessThan(countWords(first));
    expect(second).not.toMatch(/how things stand\?/);
  });
});

describe('a call', () => {
  const settings = {
    ...defaultDraftSettings,
    me: { ...defaultDraftSettings.me, name: 'Jo Martin', phone: '+44 7700 900123' },
  };
  const script = (changes: LetterRequestChanges = {}) =>
    letterOf({ ...ofKind('call'), people: [mia], settings, ...changes });

  test('has both numbers, and no more than half a minute to say in either case', () => {
    const [number = '', ...spoken] = script().split(/\n\nIf you[^\n]+:\n\n|\n\nIf they answer:\n\n/);
    expect(number).toBe('Call Mia Okafor at +44 20 7946 0000.');
    expect(spoken).toHaveLength(2);
    for (const words of spoken) {
      expect(countWords(words)).toBeLessThanOrEqual(75);
      expect(words).toMatch(/^(?:Hello|Good morning) Mia, .*Jo Martin/);
    }
    expect(spoken[1]).toContain('+44 7700 900123');
  });

  test('marks what is not known', () => {
    const bare = script({ people: [{ text: '' }], settings: defaultDraftSettings });
    expect(bare).toContain('Call Northwind at [phone number].');
    expect(bare).toContain('[your phone number]');
    expect(bare).toMatch(/Hello, |Good morning, /);
  });
});

describe.each(draftableKinds)('any %s', (kind) => {
  const band = lengthBandOf(kind) ?? { least: 1, most: 150 };

  test('is the same every time, in its length, to somebody and to nobody', () => {
    for (const to of [[people.ana], [mia], [{ text: '' }]]) {
      const request = buildLetterRequest({ ...ofKind(kind), body: note, people: to });
      const { letters, failed } = draftLetters(request);
      expect(draftLetters(request)).toEqual({ letters, failed });
      expect(failed).toEqual([]);
      const [letter] = letters;
      expect(countWords(letter?.body ?? '')).toBeGreaterThanOrEqual(band.least);
      expect(countWords(letter?.body ?? '')).toBeLessThanOrEqual(band.most);
      expect(letter?.body).not.toMatch(/Dear ,|Hi ,|Dear\s*\n|undefined|\{|\}|<|>| {2}| [,.]/);
    }
  });

  test('repeats no sentence of a letter that the person had before', () => {
    const earlier = draftableKinds
      .filter((other) => other !== kind)
      .map((other) => letterOf({ ...ofKind(other), body: note }));
    const bodies = [
      ...earlier,
      letterOf({ ...ofKind(kind), body: note, interview: { path: 'First round.md', nextSteps: [promised] } }),
    ];
    const letter = letterOf({ ...ofKind(kind), body: note, previousTo: () => bodies });
    const before = new Set(bodies.flatMap(sentencesIn));
    const again = sentencesIn(letter).filter((sentence) => before.has(sentence));
    expect(
      again.filter(
        (sentence) => !/^(?:dear|hi) ana,$|^best regards,$|^jo martin$|^if (?:they|you) |^call ana ruiz/.test(sentence),
      ),
    ).toEqual([]);
  });

  test('to a panel shares no sentence', () => {
    const panel = [people.ana, people.tom, people.priya];
    const request = buildLetterRequest({
      ...ofKind(kind),
      interview: { interviewers: panel, nextSteps: [promised] },
      people: panel,
    });
    const bodies = draftLetters(request).letters.map(({ body }) => sentencesIn(body));
    const shared = (bodies[0] ?? []).filter((sentence) => bodies.slice(1).some((other) => other.includes(sentence)));
    expect(shared.filter((sentence) => !/^best regards,$|^jo martin$|^if (?:they|you) /.test(sentence))).toEqual([]);
  });

  test('takes any name, role, company and promise without breaking or leaking', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '[[',
        '{{ role }}',
        '{% if',
        '<% tp %>',
        '<img src=x>',
        '\u202eevil',
        'a\r\nBcc: x@y.example',
        '__proto__',
        '%%',
        '–',
        'ü'.repeat(300),
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (name, role, company, what) => {
        const { letters, failed } = draftLetters(
          buildLetterRequest({
            ...ofKind(kind),
            people: [{ text: name }],
            company: { text: company },
            interview: {
              role,
              company: { text: company },
              nextSteps: [step('me', what, '2026-11-20'), step('them', name)],
            },
            ...(kind === 'promise' ? { what } : {}),
            body: `## Since then\n- ${what}\n`,
          }),
        );
        expect(failed).toEqual([]);
        const [letter] = letters;
        expect(letter?.body).not.toMatch(/\[\[|\]\]|\{\{|\{%|<%|<img|\u202e|Dear ,/);
        expect(countWords(letter?.body ?? '')).toBeLessThanOrEqual(Math.max(150, band.most));
        expect(letter?.subject).not.toMatch(/[\r\n]/);
        expect(letter?.path.startsWith('Follow-ups/')).toBe(true);
        const properties: unknown = parse(letter?.text.split('\n---\n')[0] ?? '');
        expect(properties).toMatchObject({ type: 'follow-up', kind, status: 'draft' });
      }),
      { numRuns: 60 },
    );
  });
});
