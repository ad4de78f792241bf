import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { HeadlessVault } from '../../host/headless';
import { followUpKinds } from '../../src/domain/kind';
import { defaultReadingSettings } from '../../src/notes/reading-settings';
import { readBlockOptions } from '../../src/plugin/code-block/read-block-options';
import { interfaceText } from '../../src/text/interface';
import { openPlugin, rows } from '../plugin/support/open-plugin';

const pageAt = (path: string): string => readFileSync(path, 'utf8');
const noteFormat = pageAt('docs/note-format.md');
const quick = pageAt('docs/quick-start.md');
const moving = pageAt('docs/moving.md');

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

test.each(followUpKinds)('the page of the rules says where the rule for %s comes from', (kind) => {
  const [, sources = ''] = pageAt('docs/follow-up-rules.md').split('## Where the rules come from');
  const row = sources.split('\n').find((line) => line.split('|')[2]?.includes(`\`${kind}\``));
  expect(row).toMatch(/\]\(https:|as above/);
});

const cliCommands = readdirSync('src/plugin/cli')
  .filter((file) => pageAt(`src/plugin/cli/${file}`).includes('registerCliHandler('))
  .map((file) => file.replace(/\.ts$/, ''));

test('every command of the command line is looked at below', () =>
  expect(cliCommands).toEqual(['calendar', 'check', 'draft', 'due', 'log']));

describe.each(cliCommands)('the command line: %s', (command) => {
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

test('the page of the API has each of its calls', () => {
  const [, calls = ''] =
    /export interface InterviewFollowUpApi \{([\s\S]*?)\n\}/.exec(pageAt('interview-follow-up.d.ts')) ?? [];
  const names = [...calls.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name = '']) => name);
  expect(names).toEqual(expect.arrayContaining(['version', 'agenda', 'draft', 'check', 'onChange']));
  const told = [...pageAt('docs/api.md').matchAll(/^\| `(\w+)/gm)].map(([, name = '']) => name);
  expect(told).toEqual(names);
});

test('the page of templates for interviews has each name that is filled in', () => {
  const source = pageAt('src/actions/new-interview.ts');
  const [, valuesFor = ''] = /^function valuesFor([\s\S]*?)^\}/m.exec(source) ?? [];
  const filled = [...valuesFor.matchAll(/^ {4}(\w+)[:,]|name === '(\w+)'/gm)].map(([, key, name]) => key ?? name);
  const told = [...pageAt('docs/templates-for-interviews.md').matchAll(/^\| `\{\{(\w+)\}\}`/gm)].map(
    ([, name]) => name,
  );
  expect(filled.length).toBeGreaterThan(5);
  expect(told.sort()).toEqual([...filled, 'interviewer'].sort());
});

test('the page of the links has each action with its arguments', () => {
  const [, table = ''] =
    /const actions = \{([\s\S]*?)\n\} as const/.exec(pageAt('src/plugin/links/link-arguments.ts')) ?? [];
  const actions = [...table.matchAll(/^ {2}(\w+): /gm)].map(([, action = '']) => action);
  const known = [...table.matchAll(/'(\w+)'/g)].map(([, argument = '']) => argument);
  expect(actions.length).toBeGreaterThan(1);
  expect(known.length).toBeGreaterThan(5);
  const page = pageAt('docs/links.md');
  expect(actions.filter((action) => !page.includes(`action=${action}`))).toEqual([]);
  expect(known.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`${name}=`))).toEqual([]);
});

test('the page of the code block has each option', () => {
  const read = readBlockOptions('no such option: 1');
  if (!('problems' in read)) throw new Error('An option that does not exist was taken.');
  const told = [...pageAt('docs/code-block.md').matchAll(/^\| `(\w+)` +\|/gm)].map(([, name = '']) => name);
  expect(told).toEqual(['company', 'kind', 'section', 'limit']);
  expect(told.filter((name) => !read.problems.join(' ').includes(name))).toEqual([]);
});

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
