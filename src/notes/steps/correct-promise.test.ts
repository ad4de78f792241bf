import fc from 'fast-check';
import { correctPromise } from './correct-promise';
import { readNextSteps } from './read-next-step';
import { readPromise } from './read-promise';
import { defaultReadingSettings } from '../reading-settings';

const context = {
  anchor: '2026-11-18',
  names: { people: ['Ana Ruiz'], company: 'Northwind', own: [] },
  when: { dayOrder: null, calendar: defaultReadingSettings.calendar },
};
const corrected = (typed: string, correction: Parameters<typeof correctPromise>[1]) =>
  correctPromise(readPromise(typed, context), correction, context);

it.each([
  ['me: send portfolio by Friday', {}, 'me: send portfolio by 2026-11-20'],
  ['me: send portfolio by Friday', { due: '2026-11-24' }, 'me: send portfolio by 2026-11-24'],
  ['me: send portfolio by Friday', { due: null }, 'me: send portfolio'],
  ['me: send portfolio', { due: '2026-11-24' }, 'me: send portfolio by 2026-11-24'],
  ['decision by Friday', { owner: 'me' }, 'me: decision by 2026-11-20'],
  ['send portfolio', { owner: 'them', due: '2026-11-24' }, 'them: send portfolio by 2026-11-24'],
  ['Ana: feedback by Friday', { due: '2026-11-24' }, 'Ana Ruiz: feedback by 2026-11-24'],
  ['Ana: feedback by Friday', { owner: 'me' }, 'me: feedback by 2026-11-20'],
  ['Ana: feedback by Friday', { owner: 'them' }, 'Ana Ruiz: feedback by 2026-11-20'],
  ['them: decision by 12/4', { due: '2026-12-04' }, 'them: decision by 2026-12-04'],
  ['them: decision by 12/4', { due: null }, 'them: decision'],
  ['me: send portfolio by 30 February', { due: '2026-12-01' }, 'me: send portfolio by 2026-12-01'],
  ['me: send portfolio (by 30 February)', { due: '2026-12-01' }, 'me: send portfolio by 2026-12-01'],
  ['them: answer on the 2026-02-30, or so', { due: '2026-12-01' }, 'them: answer or so by 2026-12-01'],
  ['me: send slides by Friday ✅ 2026-11-19', { due: '2026-11-21' }, 'me: send slides by 2026-11-21 ✅ 2026-11-19'],
] as const)('“%s” with %j is written as “%s”', (typed, correction, line) => {
  expect(corrected(typed, correction)).toMatchObject({ step: { written: line } });
});

it.each([
  ['', {}, { missing: 'promise' }],
  ['by Friday', { due: '2026-11-24' }, { missing: 'promise' }],
  ['them: decision by 12/4', {}, { missing: 'day' }],
  ['them: decision by 12/4', { owner: 'me' }, { missing: 'day' }],
  ['me: send {{portfolio}} by Friday', {}, { unwritable: true }],
  ['me: send <% tp.date.now() %>', { due: '2026-11-24' }, { unwritable: true }],
] as const)('“%s” with %j is not written', (typed, correction, outcome) => {
  expect(corrected(typed, correction)).toEqual(outcome);
});

it('writes only what reads back as it is meant', () => {
  const words = ['me:', 'them:', 'Ana:', 'send', 'decision', 'by', 'on', 'Friday', '12/4', '30 February', '2026-12-01'];
  const more = ['the', 'March', 'report', '(done)', ';', '[[2026-11-20]]', 'next week', ',', 'or', 'mid December'];
  const correction = fc.record(
    { owner: fc.constantFrom('me', 'them'), due: fc.constantFrom(null, '2026-12-09', '2027-01-04') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, ...more), { maxLength: 8 }), correction, (parts, by) => {
      const outcome = corrected(parts.join(' '), by);
      if (!('step' in outcome)) return;
      const { owner, due } = outcome.step;
      if (by.owner !== undefined) expect(owner).toBe(by.owner);
      if (by.due !== undefined) expect(due ?? null).toBe(by.due);
      expect(readNextSteps([outcome.step.written], context).steps).toMatchObject([
        { owner, ...(due === undefined ? {} : { due }) },
      ]);
    }),
    { numRuns: 500 },
  );
});
