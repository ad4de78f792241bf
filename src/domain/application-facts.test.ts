import type { Around } from '../../test/support/build-interview';
import { interview, linked, listed, person, them } from '../../test/support/build-interview';
import type { Interview } from './interview';

const contactOf = (notes: Interview | readonly Interview[], around: Around = {}) =>
  listed('check-in', '2026-11-26', notes, around)[0]?.person;

describe('what goes to the company goes to', () => {
  test('the contact of the latest note that names one', () => {
    const notes = [
      interview({ contact: 'Mia Okafor', steps: [them('decision', '2026-12-04', { named: 'Ana Ruiz' })] }),
      interview({ day: '2026-11-20', contact: 'Grace Mbeki' }),
      interview({ day: '2026-11-23' }),
    ];
    expect(contactOf(notes)?.text).toBe('Grace Mbeki');
  });

  test('else who is named with the earliest open step, dated before undated', () => {
    const steps = [
      them('feedback', undefined, { named: 'Tom Becker' }),
      them('decision', '2026-12-04', { named: 'Lee Chan' }),
      them('news', '2026-12-02', { named: 'Noor Aziz' }),
      them('reply', '2026-12-01'),
    ];
    expect(contactOf(interview({ steps }))).toStrictEqual({ text: 'Noor Aziz' });
    expect(contactOf(interview({ steps: steps.slice(0, 1) }))).toStrictEqual({ text: 'Tom Becker' });
    expect(contactOf(interview({ steps: [...steps].reverse() }))?.text).toBe('Noor Aziz');
  });

  test('as the note knows them, where it does', () => {
    const tom = person('Tom Becker', { phone: '+1 555 0100' });
    const steps = [them('decision', '2026-12-04', { named: 'tom becker' })];
    expect(contactOf(interview({ interviewers: ['Ana Ruiz', tom], steps }))).toStrictEqual(tom);
  });

  test('else the first interviewer of the latest round in which anyone was named and that takes place', () => {
    const notes = [
      interview(),
      interview({ day: '2026-11-20', interviewers: ['Tom Becker', 'Lee Chan'] }),
      interview({ day: '2026-11-23', interviewers: [] }),
      interview({ day: '2026-11-24', interviewers: ['Noor Aziz'], status: 'cancelled' }),
    ];
    expect(contactOf(notes)?.text).toBe('Tom Becker');
  });

  test('nobody, where nobody is named: the item says so', () => {
    const [item] = listed('check-in', '2026-11-27', interview({ interviewers: [] }));
    expect(item).toMatchObject({ blocked: 'no-interviewer' });
    expect('person' in (item ?? {})).toBe(false);
  });
});

describe('what several notes say', () => {
  const atNorthwind = { company: { text: 'Northwind', path: 'Northwind.md' } };
  const company = { path: 'Northwind.md', name: 'Northwind' };
  const opensOf = (notes: readonly Interview[], around: Around = {}) =>
    listed('check-in', '2026-11-26', notes, around).map(({ opens }) => opens?.getDate())[0];

  test('an industry stated on an earlier round holds for the later ones', () => {
    const round = interview({ day: '2026-11-23' });
    expect(opensOf([interview({ industry: 'tech' }), round])).toBe(30);
    expect(opensOf([interview(), round])).toBe(2);
    expect(opensOf([interview({ industry: 'tech' }), interview({ day: '2026-11-23', industry: 'finance' })])).toBe(2);
  });

  test("the company's preferred channel holds where nobody else says one", () => {
    const note = { ...interview(), ...atNorthwind };
    const around = { companies: [{ ...company, preferredChannel: 'phone' as const }] };
    expect(listed('call', '2026-11-26', note, around)).toHaveLength(1);
    expect(listed('call', '2026-11-26', note, { companies: [company] })).toHaveLength(0);
  });

  test('of two company notes the first that says it', () => {
    const notes = [
      { ...interview(), ...atNorthwind },
      { ...interview({ day: '2026-11-20' }), company: { text: 'Northwind', path: 'Old/Northwind.md' } },
    ];
    const companies = [company, { path: 'Old/Northwind.md', name: 'Northwind', industry: 'government' }];
    expect(opensOf(notes, { companies })).toBe(11);
  });

  test('a link to a company without a note says nothing', () => {
    expect(opensOf([{ ...interview(), ...atNorthwind }])).toBe(27);
  });

  test("the contact's own industry counts before the company's", () => {
    const note = { ...interview({ contact: linked('Mia Okafor') }), ...atNorthwind };
    const companies = [{ ...company, industry: 'government' }];
    expect(opensOf([note], { companies, people: [{ name: 'Mia Okafor', industry: 'tech' }] })).toBe(25);
  });
});
