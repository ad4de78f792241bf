import fc from 'fast-check';
import { addDays, isDay } from '../../domain/day';
import { plainWhenOptions, readWhen } from './read-when';

const read = (text: string, anchor = '2026-11-18') => readWhen(text, anchor, plainWhenOptions);

describe('the part of the text that says when', () => {
  it.each([
    ['send portfolio by 2026-11-20', 'by 2026-11-20'],
    ['decision within two weeks', 'within two weeks'],
    ['call Ana on Friday about pay', 'on Friday'],
    ['By Friday: send deck', 'By Friday'],
    ['decision w/c 30 Nov', 'w/c 30 Nov'],
    ['deck by EOD on Thursday', 'by EOD on Thursday'],
    ['send slides 📅 2026-11-20', '📅 2026-11-20'],
    ['send deck by [[2026-11-20|the demo]] to Tom', 'by [[2026-11-20|the demo]]'],
    ['answer in 7–10 business days', 'in 7–10 business days'],
    ['call Friday', 'Friday'],
  ])('%s', (text, part) => {
    const reading = read(text);
    expect('matched' in reading && text.slice(reading.matched.start, reading.matched.end)).toBe(part);
  });
});

it('quotes what it could not decide', () => {
  expect(read('send CV by 12/4')).toEqual({ problem: 'ambiguous-date', written: '12/4' });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'by on next this last end of the week month Friday Mon Tuesday Nov December 20 9th 2-3 two weeks days business or to and within in EOD 2026-11-20 12/4 24/11 early mid after not before , - ( ) may sat year 15th'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
  );
  const anchors = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2010-01-01', offset));

  it('gives a real day inside the text, or none', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        const reading = readWhen(text, anchor, plainWhenOptions);
        if (!('day' in reading)) return;
        expect(isDay(reading.day)).toBe(true);
        expect(reading.matched.start).toBeGreaterThanOrEqual(0);
        expect(reading.matched.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('never gives a day before the interview, unless the text writes it out with its year', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        const reading = readWhen(text, anchor, plainWhenOptions);
        if ('day' in reading && !/\d{4}|\d[./-]\d/.test(text)) expect(reading.day >= anchor).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('is not affected by capitals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), anchors, (offset, anchor) => {
        const name = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][offset] ?? '';
        const days = [name, name.toLowerCase(), name.toUpperCase(), name.slice(0, 3)].map((word) => {
          const reading = readWhen(`answer by ${word}`, anchor, plainWhenOptions);
          return 'day' in reading ? reading.day : null;
        });
        expect(new Set(days).size).toBe(1);
        expect(days[0]).not.toBeNull();
      }),
    );
  });
});
