import { problemCodes, type Problem } from '../domain/problem';
import { english } from './language';
import { problemText } from './problem-text';

const problem = (code: Problem['code'], more: Partial<Problem> = {}): Problem => ({
  path: 'Interviews/Northwind.md',
  code,
  property: 'Some Key',
  written: 'some value',
  ...more,
});

describe('every problem in words', () => {
  it.each(problemCodes)('%s', (code) => {
    const { title, expected, fix, advice } = problemText(problem(code), english);
    expect(title).toMatch(/^[\p{Lu}“].*[^.]$/u);
    for (const sentence of [expected, fix]) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(advice).toBe(`${expected} ${fix}`);
    expect(title + advice).not.toMatch(/undefined|null|“”|\s{2}/);
  });

  it.each(
    problemCodes.filter((code) => !['unreadable-frontmatter', 'missing-date', 'missing-interviewer'].includes(code)),
  )('%s quotes the value as written', (code) =>
    expect(problemText(problem(code), english).title).toContain('“some value”'),
  );
});

it('suggests what would be read, with its weekday to check it by', () => {
  const code = 'unreadable-date';
  expect(problemText(problem(code, { written: '20261118', suggestion: '2026-11-18' }), english).fix).toBe(
    'Write 2026-11-18 (Wed 18 Nov).',
  );
  expect(problemText(problem('unreadable-time', { suggestion: '14:00' }), english).fix).toBe('Write 14:00.');
});

it('offers each day that a date could mean', () => {
  const ambiguous = problem('ambiguous-date', { written: '11/12/2026', readings: ['2026-11-12', '2026-12-11'] });
  expect(problemText(ambiguous, english)).toEqual({
    title: '“11/12/2026” in “Some Key” can mean two days',
    expected: 'One day and no other, such as 2026-11-18.',
    fix: 'Write 2026-11-12 (Thu 12 Nov) or 2026-12-11 (Fri 11 Dec).',
    advice: 'One day and no other, such as 2026-11-18. Write 2026-11-12 (Thu 12 Nov) or 2026-12-11 (Fri 11 Dec).',
  });
});

it('names the line and the parser’s reason', () => {
  const unreadable: Problem = {
    path: 'a.md',
    code: 'unreadable-frontmatter',
    line: 4,
    reason: 'Nested mappings are not allowed',
  };
  const { title, expected } = problemText(unreadable, english);
  expect(title).toBe('The properties cannot be read: line 4');
  expect(expected).toContain('Nested mappings are not allowed');
});

it('names the fact that is missing', () => {
  const missing = (property: string) =>
    problemText(problem('missing-address', { property, written: 'Ana Ruiz' }), english).title;
  expect(missing('phone')).toBe('There is no phone number for “Ana Ruiz”');
  expect(missing('linkedin')).toBe('There is no LinkedIn profile for “Ana Ruiz”');
  expect(missing('email')).toBe('There is no email address for “Ana Ruiz”');
});

test.each([
  ['other-language', 'only YAML and JSON are read, not what the first line names'],
  ['too-long', 'they are too long'],
  ['no-yaml', 'it is not YAML'],
  [undefined, 'it is not YAML'],
  ['constructor', 'constructor'],
  ['Nested mappings are not allowed', 'Nested mappings are not allowed'],
])('properties that cannot be read because of %j: %s', (reason, words) => {
  const problem: Problem = {
    path: 'A.md',
    code: 'unreadable-frontmatter',
    ...(reason === undefined ? {} : { reason }),
  };
  expect(problemText(problem, english).expected).toContain(`says: ${words}.`);
});

describe('what a conflict copy says otherwise', () => {
  type Differences = Omit<NonNullable<Problem['differences']>, 'used'>;
  const said = (differences: Differences) =>
    problemText(problem('conflict-copy', { differences: { used: 'Jobs/Northwind.md', ...differences } }), english);
  const start = 'Each note once: the original is used, and this copy counts for nothing.';

  it.each<[string, Differences, string]>([
    ['nothing that is known', { properties: [] }, ''],
    ['one property', { properties: [{ property: 'role', says: ['Lead'] }] }, ' In the copy “role” says “Lead”.'],
    ['less', { properties: [{ property: 'role', says: [] }] }, ' In the copy “role” says less.'],
    ['the text', { properties: [], body: true }, ' In the copy the text is different.'],
    [
      'entries, and the text',
      { properties: [{ property: 'log', says: ['a', 'b'] }], body: true },
      ' In the copy “log” says “a”, “b” and the text is different.',
    ],
    [
      'more than can be named',
      { properties: ['a', 'b', 'c', 'd', 'e'].map((property) => ({ property, says: [] })) },
      ' In the copy “a” says less, “b” says less, “c” says less, “d” says less and 1 more property differs.',
    ],
  ])('%s', (_, differences, expected) => expect(said(differences).expected).toBe(`${start}${expected}`));

  it('nothing: it can go', () =>
    expect(said({ properties: [], body: false }).fix).toBe('Nothing differs: the copy can be deleted.'));

  it('something, or what nobody has looked at yet: it has to be looked at', () => {
    const fix = 'Take over into the original what you want to keep, then delete the copy.';
    expect(said({ properties: [] }).fix).toBe(fix);
    expect(said({ properties: [], body: true }).fix).toBe(fix);
    expect(said({ properties: [{ property: 'role', says: [] }], body: false }).fix).toBe(fix);
  });
});
