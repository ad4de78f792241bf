import { readPromise } from './read-promise';
import { defaultReadingSettings } from '../reading-settings';

const context = {
  anchor: '2026-11-18',
  names: { people: ['Ana Ruiz', 'Tom Becker'], company: 'Northwind', own: ['Jo Martin'] },
  when: { dayOrder: null, calendar: defaultReadingSettings.calendar },
};

it.each([
  ['me: send portfolio by Friday', 'me: send portfolio by 2026-11-20'],
  ['I’ll send the portfolio in two weeks', 'me: send the portfolio by 2026-12-02'],
  ['Ana: feedback by 2026-11-27', 'Ana Ruiz: feedback by 2026-11-27'],
  ['Northwind: decision within two weeks', 'them: decision by 2026-12-02'],
  ['decision soon', 'them: decision soon'],
  ['send [[Portfolio|the portfolio]] by Friday', 'me: send the portfolio by 2026-11-20'],
  ['me: send CV by 2026-11-20 ✅ 2026-11-19', 'me: send CV by 2026-11-20 ✅ 2026-11-19'],
  ['they will be in touch this week', 'them: be in touch by 2026-11-20'],
  ['me: call (done)', 'me: call (done)'],
  ['me: see [[Friday retro]]', 'me: see [[Friday retro]]'],
  ['me: write to Ana; call Tom by Friday', 'me: write to Ana; call Tom by 2026-11-20'],
])('understands “%s”', (written, line) => {
  const reading = readPromise(written, context);
  expect(reading.as === 'step' && reading.step.written).toBe(line);
});

it.each([
  [''],
  ['   '],
  ['me:'],
  ['Ana Ruiz'],
  ['by Friday'],
  ['me: next Tuesday'],
  ['by Friday at the latest'],
  ['2026-11-20'],
  ['?!'],
])('waits for what is promised after “%s”', (written) => {
  expect(readPromise(written, context)).toEqual({ as: 'nothing' });
});

it.each([
  [
    'me: send portfolio by 4/12',
    'ambiguous-date',
    '4/12',
    ['me: send portfolio by 2026-12-04', 'me: send portfolio by 2027-04-12'],
  ],
  [
    'decision by 11/12/2026',
    'ambiguous-date',
    '11/12/2026',
    ['them: decision by 2026-11-12', 'them: decision by 2026-12-11'],
  ],
  [
    'them: decision on Friday, 21 November',
    'weekday-contradicts-date',
    'Friday, 21 November',
    ['them: decision by 2026-11-20', 'them: decision by 2026-11-21'],
  ],
  [
    'Ana: feedback by Sunday 23 November',
    'weekday-contradicts-date',
    'Sunday 23 November',
    ['Ana Ruiz: feedback by 2026-11-22', 'Ana Ruiz: feedback by 2026-11-23'],
  ],
  ['me: send portfolio by 30 February', 'impossible-date', '30 February', []],
])('doubts “%s”', (text, doubt, words, lines) => {
  const reading = readPromise(text, context);
  expect(reading).toMatchObject({ as: 'doubt', doubt, words: expect.stringContaining(words) as string });
  expect(reading.as === 'doubt' && reading.choices.map(({ written }) => written)).toEqual(lines);
});

it('asks nothing where the settings say in which order days are written', () => {
  const reading = readPromise('me: send portfolio by 4/12', {
    ...context,
    when: { ...context.when, dayOrder: 'day-first' },
  });
  expect(reading).toMatchObject({ as: 'step', step: { due: '2026-12-04' } });
});
