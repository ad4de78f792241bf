import fc from 'fast-check';
import { addBusinessDays, isBusinessDay, plainCalendar, type BusinessCalendar } from './business-days';
import { addDays, daysBetween } from './day';

const gulf: BusinessCalendar = { weekend: [5, 6], holidays: [] };
const yearEnd: BusinessCalendar = {
  weekend: [0, 6],
  holidays: ['2026-12-25', { from: '2026-12-28', to: '2027-01-01' }],
};

describe('addBusinessDays', () => {
  it.each([
    ['a Friday counts on from Monday', '2026-11-20', 1, plainCalendar, '2026-11-23'],
    ['so does a Saturday', '2026-11-21', 1, plainCalendar, '2026-11-23'],
    ['and a Sunday', '2026-11-22', 1, plainCalendar, '2026-11-23'],
    ['zero is the day itself', '2026-11-21', 0, plainCalendar, '2026-11-21'],
    ['three days of patience after Fri 27 Nov', '2026-11-27', 3, plainCalendar, '2026-12-02'],
    ['ten after Fri 27 Nov', '2026-11-27', 10, plainCalendar, '2026-12-11'],
    ['seven after Wed 18 Nov', '2026-11-18', 7, plainCalendar, '2026-11-27'],
    ['over a leap day', '2028-02-28', 2, plainCalendar, '2028-03-01'],
    ['over the year end', '2026-12-31', 1, plainCalendar, '2027-01-01'],
    ['over a spring clock change', '2026-03-27', 1, plainCalendar, '2026-03-30'],
    ['over an autumn clock change', '2026-10-30', 1, plainCalendar, '2026-11-02'],
    ['where Friday and Saturday are off', '2026-11-19', 1, gulf, '2026-11-22'],
    ['over holidays', '2026-12-24', 1, yearEnd, '2027-01-04'],
    ['backwards', '2026-11-23', -1, plainCalendar, '2026-11-20'],
    ['backwards from a Sunday', '2026-11-22', -1, plainCalendar, '2026-11-20'],
  ])('%s', (_, from, amount, calendar, expected) => {
    expect(addBusinessDays(from, amount, calendar)).toBe(expected);
  });

  it('counts calendar days where nobody ever works', () => {
    const never: BusinessCalendar = { weekend: [0, 1, 2, 3, 4, 5, 6], holidays: [] };
    expect(addBusinessDays('2026-11-20', 5, never)).toBe('2026-11-25');
    const closed: BusinessCalendar = { weekend: [], holidays: [{ from: '0001-01-01', to: '9999-12-31' }] };
    expect(addBusinessDays('2026-11-20', -5, closed)).toBe('2026-11-15');
  });
});

const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));
const calendars = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  holidays: fc.array(
    fc.oneof(
      days,
      fc.tuple(days, fc.integer({ min: 0, max: 20 })).map(([from, length]) => ({ from, to: addDays(from, length) })),
    ),
    { maxLength: 5 },
  ),
});

describe('any calendar', () => {
  it('never answers with a day off', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), calendars, (day, amount, calendar) => {
        fc.pre(amount !== 0);
        expect(isBusinessDay(addBusinessDays(day, amount, calendar), calendar)).toBe(true);
      }),
    );
  });

  it('passes exactly as many business days as were asked for', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 25 }), calendars, (day, amount, calendar) => {
        const end = addBusinessDays(day, amount, calendar);
        let worked = 0;
        for (let offset = 1; offset <= daysBetween(day, end); offset += 1) {
          if (isBusinessDay(addDays(day, offset), calendar)) worked += 1;
        }
        expect(worked).toBe(amount);
      }),
    );
  });

  it('adds up: n and then m is n + m', () => {
    const amounts = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(days, amounts, amounts, calendars, (day, n, m, calendar) => {
        expect(addBusinessDays(addBusinessDays(day, n, calendar), m, calendar)).toBe(
          addBusinessDays(day, n + m, calendar),
        );
      }),
    );
  });
});
