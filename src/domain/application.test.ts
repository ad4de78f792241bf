import { interview } from '../../test/support/build-interview';
import { applicationsOf, companyGroupOf } from './application';
import type { Interview } from './interview';

const note = (path: string, facts: Parameters<typeof interview>[0] = {}): Interview => interview({ path, ...facts });
const groups = (...notes: Interview[]) =>
  applicationsOf(notes).map(({ interviews }) => interviews.map(({ path }) => path));

describe('one application', () => {
  test('same company and role, whatever case, accents and space', () => {
    expect(
      groups(note('a', { company: 'Café  Noir' }), note('b', { company: 'cafe noir', role: 'backend  ENGINEER' })),
    ).toEqual([['a', 'b']]);
  });

  test('a link and a name of the same base name', () => {
    const linked = {
      ...note('a'),
      company: { text: 'NW', link: 'Companies/Northwind', path: 'Companies/Northwind.md' },
    };
    expect(groups(linked, note('b'))).toEqual([['a', 'b']]);
  });

  test('a slash in plain text is part of the name', () => {
    expect(groups(note('a', { company: 'AC/Northwind' }), note('b'))).toEqual([['a'], ['b']]);
  });

  test('no role: joins the only one with a role, else stands by itself', () => {
    const without = note('c', { role: null });
    expect(groups(note('a'), without)).toEqual([['a', 'c']]);
    expect(groups(note('a'), note('b', { role: 'Designer' }), without)).toEqual([['c'], ['a'], ['b']]);
    expect(groups(without, note('d', { role: null }))).toEqual([['c', 'd']]);
  });

  test('no company: the note by itself', () => {
    expect(groups(note('a', { company: null }), note('b', { company: null }))).toEqual([['a'], ['b']]);
  });

  test('earliest first, by day, time and path', () => {
    const rounds = [note('b', { start: '09:00' }), note('c', { day: '2026-11-17' }), note('a', { start: '16:00' })];
    expect(groups(...rounds)).toEqual([['c', 'b', 'a']]);
  });
});

describe('applying again', () => {
  const closed = (log: string[]) => note('a', { status: 'rejected', log });
  test.each([
    ['after the closing day: a new application', closed(['2026-11-20 status rejected']), '2026-11-21', [['a'], ['b']]],
    ['on the closing day: the same', closed(['2026-11-20 status rejected']), '2026-11-20', [['a', 'b']]],
    ['before the closing day: the same', closed(['2026-11-20 status rejected']), '2026-11-19', [['a', 'b']]],
    [
      'closed without a line: after the last log line',
      closed(['2026-11-19 sent thank-you']),
      '2026-11-20',
      [['a'], ['b']],
    ],
    ['closed without a log: after the interview', closed([]), '2026-11-19', [['a'], ['b']]],
    [
      'an offer closes nothing',
      note('a', { status: 'offer', log: ['2026-11-19 status offer'] }),
      '2026-11-30',
      [['a', 'b']],
    ],
  ])('%s', (_, first, day, expected) => expect(groups(first, note('b', { day }))).toEqual(expected));

  test('each has a key of its own', () => {
    const keys = applicationsOf([closed([]), note('b', { day: '2026-12-01' })]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('what an application is called', () => {
  test.each([
    ['company and role', [note('a')], { company: { text: 'Northwind' }, role: 'Backend Engineer' }],
    [
      'as the latest note that says so writes them',
      [note('a'), note('b', { day: '2026-11-20', company: 'NORTHWIND', role: 'backend engineer' })],
      { company: { text: 'NORTHWIND' }, role: 'backend engineer' },
    ],
    [
      'the role of an earlier round where a later one has none',
      [note('a'), note('b', { day: '2026-11-20', role: null })],
      { company: { text: 'Northwind' }, role: 'Backend Engineer' },
    ],
    [
      'a role of spaces is none',
      [note('a'), note('b', { day: '2026-11-20', role: ' ' })],
      { company: { text: 'Northwind' }, role: 'Backend Engineer' },
    ],
    ['nothing', [note('a', { company: null, role: null })], {}],
  ])('%s', (_, notes, expected) => {
    const named = applicationsOf(notes).map(
      ({ key: _key, interviews: _rounds, status: _status, since: _since, ...rest }) => rest,
    );
    expect(named).toStrictEqual([expected]);
  });

  test('its key is company and role, numbered from the second application on', () => {
    const closed = note('a', { status: 'rejected', log: ['2026-11-20 status rejected'] });
    const again = note('b', { day: '2026-12-01', status: 'rejected', log: ['2026-12-03 status rejected'] });
    const third = note('c', { day: '2026-12-10' });
    expect(applicationsOf([third, closed, again]).map(({ key }) => key)).toEqual([
      'company northwind / backend engineer',
      'company northwind / backend engineer #2',
      'company northwind / backend engineer #3',
    ]);
    expect(applicationsOf([note('a', { role: null })]).map(({ key }) => key)).toEqual(['company northwind / ']);
  });

  test('applying again takes no status from before', () => {
    const closed = note('a', { status: 'rejected', log: ['2026-11-20 status rejected'] });
    const rounds = [closed, note('b', { day: '2026-12-01' }), note('c', { day: '2026-12-08' })];
    expect(applicationsOf(rounds).map(({ status, interviews }) => [status, interviews.length])).toEqual([
      ['rejected', 1],
      ['active', 2],
    ]);
  });
});

describe('where it stands', () => {
  const statusOf = (...notes: Interview[]) => applicationsOf(notes).map(({ status, since }) => `${status} ${since}`);

  test('the latest interview that states a status decides', () => {
    const first = note('a', { status: 'active', log: ['2026-11-19 status offer'] });
    expect(statusOf(first, note('b', { day: '2026-11-25' }))).toEqual(['active 2026-11-25']);
    expect(statusOf(first, note('b', { day: '2026-11-25', status: 'offer' }))).toEqual(['offer 2026-11-19']);
  });

  test('a cancelled interview says nothing of the application', () => {
    const cancelled = note('b', { day: '2026-11-25', status: 'cancelled' });
    expect(statusOf(note('a', { status: 'offer' }), cancelled)).toEqual(['offer 2026-11-18']);
  });
});

test('the group is the company, or the note', () => {
  expect(companyGroupOf(note('a'))).toBe(companyGroupOf(note('b', { company: 'NORTHWIND', role: 'Designer' })));
  expect(companyGroupOf(note('a', { company: null }))).not.toBe(companyGroupOf(note('b', { company: null })));
});
