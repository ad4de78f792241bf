import { problemCodes } from '../domain/problem';
import { plainValue } from './plain-value';
import { readDate } from './read-date';
import { repairsFor } from './repairs-for';

const path = 'A.md';
const dateRepairs = (written: unknown): readonly string[] => {
  const read = readDate(plainValue(written), null);
  if (!('problem' in read)) throw new Error('That is a date.');
  return repairsFor({ path, property: 'date', ...read.problem }).map(({ value }) => value);
};

describe('a date that cannot be relied on', () => {
  test.each<[unknown, readonly string[]]>([
    ['11/12/2026', ['2026-12-11', '2026-11-12']],
    ['11.12.2026 14:00', ['2026-12-11 14:00', '2026-11-12 14:00']],
    ['2026-02-30', ['2026-02-28']],
    ['2028-02-30', ['2028-02-29']],
    ['2026-11-31T14:00', ['2026-11-30T14:00']],
    ['2026-13-05', ['2026-05-13']],
    ['2026-13-40', []],
    ['2026-00-10', []],
    ['2026-02-32', []],
    ['30 February 2026', []],
    ['Thu 2026-11-18', ['2026-11-18', 'Thu 2026-11-19']],
    ['2026-11-18 (Sat)', ['2026-11-18', '2026-11-21 (Sat)']],
    ['Sun 2026-11-18 14:00', ['2026-11-18 14:00', 'Sun 2026-11-15 14:00']],
    ['Thursday, 18 November 2026', ['18 November 2026']],
    [
      ['2026-11-18', '2026-11-25'],
      ['2026-11-18', '2026-11-25'],
    ],
    [20261118, ['2026-11-18']],
    ['2026-11-18 in the morning', []],
    ['soon', []],
  ])('%j', (written, values) => {
    expect(dateRepairs(written)).toEqual(values);
  });

  test('each names its day', () => {
    const { problem } = readDate('11/12/2026 9am', null) as { readonly problem: Parameters<typeof repairsFor>[0] };
    expect(repairsFor({ ...problem, path, property: 'date' })).toEqual([
      { value: '2026-12-11 9am', day: '2026-12-11' },
      { value: '2026-11-12 9am', day: '2026-11-12' },
    ]);
  });
});

test.each([
  ['unreadable-time', '14:00', ['14:00']],
  ['unreadable-duration', '2 h', ['2 h']],
  ['unreadable-time', undefined, []],
] as const)('%s that may have been %s', (code, suggestion, values) => {
  const problem = { path, code, property: 'time', written: '2', ...(suggestion === undefined ? {} : { suggestion }) };
  expect(repairsFor(problem).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['unknown-status', 'offer'],
  ['unknown-policy', 'no calls'],
  ['unknown-channel', 'linkedin'],
] as const)('%s offers the words that are known', (code, word) => {
  expect(repairsFor({ path, code, property: 'status', written: 'hm' })).toContainEqual({ value: word });
});

test('what it takes a person to say has none', () => {
  const mended = problemCodes.filter((code) => repairsFor({ path, code, property: 'x', written: 'y' }).length > 0);
  expect(mended).toEqual(['unknown-status', 'unknown-policy', 'unknown-channel']);
});

test('a problem in no property has none', () => {
  expect(repairsFor({ path, code: 'unknown-status', written: 'hm' })).toEqual([]);
});
