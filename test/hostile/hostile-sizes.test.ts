import { agenda, openPlugin, run } from '../plugin/support/open-plugin';
import { readIcs } from '../support/read-ics';
import { expectHarmless, newPaths } from './harmless';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

const many = <Item>(count: number, item: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, number) => item(number));
const huge = 'long words '.repeat(950_000);
const deep = 20_000;

const interview = (...lines: readonly string[]): string =>
  ['---', 'type: interview', 'date: 2026-11-17', ...lines, '---', '', '## Highlights', '', '- the roadmap', ''].join(
    '\n',
  );
const usual = ['company: Northwind', 'interviewers: [Ana Ruiz]', 'next_steps: ["me: send portfolio by 2026-11-20"]'];

/** Notes that are read, each within its bounds. */
const readable: Readonly<Record<string, string>> = {
  'a company of 10 MB': interview(`company: "${huge}"`, 'interviewers: [Ana Ruiz]'),
  'a name of 10 MB': interview('company: Northwind', `interviewers: ["${huge}", Ana Ruiz]`),
  'a role, stage and status of 10 MB': interview(...usual, `role: "${huge}"`, `stage: "${huge}"`, `status: "${huge}"`),
  'a step of 10 MB': interview(...usual.slice(0, 2), `next_steps: ["me: send ${huge} by 2026-11-20"]`),
  'a log line of 10 MB': interview(...usual, `follow_up_log: ["2026-11-17 sent thank-you to ${huge}"]`),
  'an unknown property of 10 MB': interview(...usual, `other: "${huge}"`),
  'a point of 10 MB': `${interview(...usual)}- ${huge}\n`,
  'a million points': `${interview(...usual)}${'- a point about the roadmap and the team\n'.repeat(100_000)}`,
  '10,000 interviewers': interview(
    'company: Northwind',
    'interviewers:',
    ...many(10_000, (n) => `  - Person ${n} <p${n}@x.example>`),
  ),
  '10,000 interviewers in one text': interview(
    'company: Northwind',
    `interviewers: ${many(10_000, (n) => `Person ${n}`).join(', ')}`,
  ),
  '10,000 steps': interview(
    ...usual.slice(0, 2),
    'next_steps:',
    ...many(10_000, (n) => `  - "me: send part ${n} by 2026-11-20"`),
  ),
  '10,000 log lines': interview(...usual, 'follow_up_log:', ...many(10_000, (n) => `  - 2026-11-17 sent card ${n}`)),
  '10,000 tags': interview(...usual, `tags: [${many(10_000, (n) => `t${n}`).join(', ')}]`),
  '10,000 properties': interview(...usual, ...many(10_000, (n) => `p${n}: ${n}`)),
  'aliases for the same part': interview(...usual, 'a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]', 'people: *b'),
  'names of JavaScript as properties': interview(
    ...usual,
    '__proto__: {polluted: true}',
    'constructor: {prototype: {polluted: true}}',
    'prototype: {polluted: true}',
    'toString: nothing',
    'hasOwnProperty: nothing',
    'then: nothing',
  ),
  'names of JavaScript inside': interview(
    'company: {__proto__: {polluted: true}, name: Northwind}',
    'interviewers: [{__proto__: {polluted: true}, name: Ana Ruiz, constructor: x}]',
    'next_steps: [{__proto__: x, what: send portfolio, owner: me, due: 2026-11-20}]',
  ),
  'a note without end': `${interview(...usual)}${'word '.repeat(400_000)}${'[['.repeat(100_000)}${'> '.repeat(100_000)}`,
};

/** Notes whose properties cannot be read, or that are no YAML. */
const unreadable: Readonly<Record<string, string>> = {
  'a YAML bomb': interview(
    ...usual,
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...many(
      12,
      (n) => `${'bcdefghijklm'[n]}: &${'bcdefghijklm'[n]} [${many(9, () => `*${'abcdefghijkl'[n]}`).join(',')}]`,
    ),
  ),
  'deep lists': interview(...usual, `people: ${'['.repeat(deep)}${']'.repeat(deep)}`),
  'deep maps': interview(...usual, `people: ${'{a: '.repeat(deep)}${'}'.repeat(deep)}`),
  'an alias of itself': interview(...usual, 'people: &a [*a]'),
  'a name of a property of 10 MB': interview(...usual, `"${huge}": x`),
  'one quote': interview(...usual, 'role: "Engineer'),
  'a tag of code': interview(...usual, 'role: !!js/function "function () { top.evil = 1 }"'),
};

/** Notes in which another language stands where properties do. */
const otherLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  ['js', 'javascript', 'coffee', 'cson', 'toml', 'eval', '__proto__'].map((language) => [
    `---${language}`,
    `---${language}\nmodule.exports = { type: "interview", date: (top.evil = 1) }\ntype: interview\n---\n`,
  ]),
);

const path = 'Interviews/Note.md';

test.each(Object.entries(readable))('%s: is read and written about within bounds', async (_, text) => {
  const files = { [path]: text };
  const vault = await openPlugin({ files, enabled: 'with-app' });
  const listed = await agenda(vault);
  expect(listed.some(({ note, kind }) => note === path && kind === 'thank-you')).toBe(true);
  for (const row of listed) expect(Object.values(row).every((value) => (value?.length ?? 0) < 5_000)).toBe(true);
  // Without a layout no list knows which of its rows are in view: it has them all.
  if (listed.length < 200) await run(vault, 'open-due-list');
  expect(vault.text().length).toBeLessThan(1_000_000);
  await vault.cli('interview-follow-up:draft', {
    file: path,
    person: listed.find(({ kind }) => kind === 'thank-you')?.person ?? '',
  });
  const letters = newPaths(vault, files);
  expect(letters.length).toBeGreaterThan(0);
  for (const letter of letters) expect((vault.read(letter) ?? '').length).toBeLessThan(10_000);
  expect(vault.read(path)).toBe(text);
  expectHarmless(vault, files);
  await vault.close();
});

test.each([...Object.entries(unreadable)])('%s: is left alone or reported, never thrown', async (_, text) => {
  const files = { [path]: text };
  const vault = await openPlugin({ files });
  const listed = await agenda(vault);
  expect(listed.map(({ note }) => note)).toContain(path);
  await run(vault, 'open-due-list');
  for (const notice of vault.notices()) expect(notice.length).toBeLessThan(500);
  expect(vault.read(path)).toBe(text);
  expectHarmless(vault, files);
  await vault.close();
});

test.each(Object.entries(otherLanguages))('%s is never looked at as code', async (_, text) => {
  const files = { [path]: text };
  const vault = await openPlugin({ files });
  expect(await agenda(vault)).toEqual([]);
  expect(await vault.cli('interview-follow-up:draft', { file: path })).not.toBe('');
  expectHarmless(vault, files);
  await vault.close();
});

test('a calendar of 10,000 follow-ups is one file that can be read', async () => {
  const files = { [path]: readable['10,000 steps'] ?? '' };
  const vault = await openPlugin({ files, enabled: 'with-app' });
  await run(vault, 'export-calendar');
  expect(readIcs(vault.read('Follow-ups/Follow-ups.ics') ?? '').length).toBeGreaterThan(0);
  expectHarmless(vault, files);
  await vault.close();
});
