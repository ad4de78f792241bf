import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { HeadlessVault } from '../../host/headless';
import { followUpKinds } from '../../src/domain/kind';
import { defaultReadingSettings } from '../../src/notes/reading-settings';
import { interfaceText } from '../../src/text/interface';
import { openPlugin, rows } from '../plugin/support/open-plugin';

const pageAt = (path: string): string => readFileSync(path, 'utf8');
const noteFormat = pageAt('docs/note-format.md');
const quick = pageAt('docs/quick-start.md');
const moving = pageAt('docs/moving.md');
const scripts = (JSON.parse(pageAt('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts;

/** What could not be read. A fact that is missing, such as an address, is no fault of a sample. */
const problems = async (vault: HeadlessVault): Promise<readonly string[]> => {
  const found = await vault.cli('interview-follow-up:due', { kind: 'problem', format: 'json' });
  return (JSON.parse(found) as readonly { readonly id: string; readonly what: string; readonly why: string }[])
    .filter(({ why }) => !why.includes('Add it, for example'))
    .map(({ id, what }) => `${id}: ${what}`);
};

test.each(Object.values(interfaceText.commands))('the README has the command %s', (name) =>
  expect(pageAt('README.md')).toMatch(new RegExp(`^\\| ${name} +\\|`, 'm')),
);

test.each(Object.values(defaultReadingSettings.names).flat())(
  'the page of the note format has the property %s',
  (name) => expect(noteFormat).toContain(`\`${name}\``),
);

test.each(followUpKinds)('the page of the rules has the kind %s', (kind) =>
  expect(pageAt('docs/follow-up-rules.md')).toMatch(new RegExp(`^\\| \`${kind}\` +\\|`, 'm')),
);

describe.each(['calendar', 'check', 'draft', 'due', 'log'])('the command line: %s', (command) => {
  const page = pageAt('docs/command-line.md');
  const [, rest = ''] = page.split(`## interview-follow-up:${command}\n`);
  const [section = ''] = rest.split('\n## ');
  const source = pageAt(`src/plugin/cli/${command}.ts`);
  const [, table = ''] = /const flags: CliFlags = \{([\s\S]*?)\n?\};/.exec(source) ?? [];
  const flags = [...table.matchAll(/(?:^| )(\w+): \{/gm)].map(([, flag = '']) => flag);

  test('has flags, and the page has each', () => {
    expect(flags.length).toBeGreaterThan(0);
    expect(flags.filter((flag) => !section.includes(`\`${flag}\``) && !section.includes(`${flag}=`))).toEqual([]);
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/manual-test.md', 'docs/README.md'])(
  'every script that %s names is there',
  (path) => {
    const named = [...pageAt(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  },
);

const samples = [['docs/moving.md', moving] as const, ['docs/note-format.md', noteFormat] as const].flatMap(
  ([path, text]) =>
    [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, sample = ''], index) => ({
      name: `${path}, sample ${String(index + 1)}`,
      sample: sample.replace(/^---\n/gm, ''),
    })),
);

test.each(samples)('$name is read without a problem', async ({ sample }) => {
  const own = parse(sample) as Readonly<Record<string, unknown>>;
  const most = {
    type: 'interview',
    date: '2026-11-18',
    company: 'Northwind',
    interviewers: ['Ana Ruiz <a@x.example>'],
    next_steps: ['me: send portfolio'],
  };
  const keys = Object.keys(own).map((key) => key.toLowerCase().replace(/ /g, '_'));
  const missing = Object.fromEntries(Object.entries(most).filter(([key]) => !keys.includes(key) && !('type' in own)));
  const text = `---\n${sample}${Object.entries(missing)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n`;
  const vault = await openPlugin({ files: { 'Interview.md': text } });
  await vault.command('interview-follow-up:open-due-list');
  expect(rows(vault).length).toBeGreaterThan(0);
  expect(await problems(vault)).toEqual([]);
  expect(vault.errors).toEqual([]);
  await vault.close();
});

test('a sample with a date of two readings would be found', async () => {
  const vault = await openPlugin({
    files: { 'Bad.md': '---\ntype: interview\ndate: 11/12/2026\ncompany: Northwind\n---\n' },
  });
  expect(await problems(vault)).not.toEqual([]);
  await vault.close();
});

test.each(['api.md', 'command-line.md', 'settings.md'])('every JSON sample of %s is JSON', (name) => {
  for (const [, sample = ''] of pageAt(`docs/${name}`).matchAll(/^```json\n([\s\S]*?)^```$/gm))
    expect(() => JSON.parse(sample) as unknown).not.toThrow();
});

test('the points of the quick start reach the letter', async () => {
  const [, points = ''] = /```markdown\n([\s\S]*?)```/.exec(quick) ?? [];
  const body = points.replace(/^ {3}/gm, '');
  const note = `---\ntype: interview\ndate: 2026-11-18\ncompany: Northwind\ninterviewers: [Ana Ruiz]\n---\n\n${body}`;
  const vault = await openPlugin({ files: { 'Interview.md': note } });
  const answer = JSON.parse(await vault.cli('interview-follow-up:draft', { file: 'Interview.md', format: 'json' })) as {
    readonly created: readonly string[];
  };
  expect(vault.read(answer.created[0] ?? '')).toContain('what not to build');
  await vault.close();
});
