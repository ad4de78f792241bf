import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readBlockOptions } from '../../src/plugin/code-block/read-block-options';
import { openPlugin, rows } from '../plugin/support/open-plugin';
import { typescriptErrors } from '../support/typescript-errors';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md')),
];
const textOf = (path: string): string => readFileSync(path, 'utf8');
const samplesOf = (path: string, language: string): readonly string[] =>
  [...textOf(path).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm'))].map(
    ([, , code = '']) => code,
  );

/** What surrounds a script where people run it. Answers are taken for granted there, so a refusal is a mere possibility. */
const surroundings = `
import type { InterviewFollowUpApi, Refusal } from './interview-follow-up';
type Trusting<Api> = {
  [Call in keyof Api]: Api[Call] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Promise<Exclude<Answer, Refusal> & Partial<Refusal>>
    : Api[Call];
};
declare const app: {
  plugins: { plugins: { 'interview-follow-up': { api: Trusting<InterviewFollowUpApi> } } };
};
declare const dv: {
  fileLink(path: string, embed: boolean, shown: string): object;
  table(headings: readonly string[], rows: readonly (readonly unknown[])[]): void;
};
declare const tp: { file: { path(relative: boolean): string } };
declare let tR: string;
declare const statusBarItem: { setText(text: string): void };
declare const plugin: { register(stop: () => void): void };
`;

const asScript = (code: string): string => `${surroundings}export async function sample() {\n${code}\n}\n`;
const withoutTemplateMarks = (code: string): string => code.replace(/<%\*|-?%>/g, '');

/** What the compiler says against some files that stand beside the published types. */
const errorsIn = (files: Readonly<Record<string, string>>): readonly string[] => typescriptErrors(files, ['es2022']);

describe('scripts', () => {
  const scripts = Object.fromEntries(
    pages.flatMap((path) =>
      [
        ...samplesOf(path, 'ts'),
        ...[...samplesOf(path, 'js'), ...samplesOf(path, 'dataviewjs')].map(asScript),
        ...samplesOf(path, 'templater').map(withoutTemplateMarks).map(asScript),
      ].map((code, index) => [`${path.replace(/\W/g, '-')}-${String(index)}.ts`, code]),
    ),
  );

  test('compile with the published types', () => {
    expect(Object.keys(scripts).length).toBeGreaterThan(5);
    expect(errorsIn(scripts)).toEqual([]);
  });

  test('with a section, a call or a field that does not exist would not', () => {
    const api = "const api = app.plugins.plugins['interview-follow-up'].api;\n";
    expect(
      errorsIn({
        'section.ts': asScript(`${api}await api.agenda({ section: 'soon' });`),
        'call.ts': asScript(`${api}await api.agendas();`),
        'field.ts': asScript(`${api}for (const row of await api.agenda()) tR += row.until;`),
      }),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"soon"'),
        expect.stringContaining("'agendas'"),
        expect.stringContaining("'until'"),
      ]),
    );
  });
});

describe('commands', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const ofNpm = ['ci', 'version', 'audit', 'install'];
  const missing = (text: string): readonly string[] => [
    ...[...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => !scripts[name]),
    ...[...text.matchAll(/(?:`|^|&& )npm (?!run)(\w[\w-]*)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !ofNpm.includes(name) && !scripts[name]),
    ...[...text.matchAll(/(?:^|[^/\w])((?:scripts|src|test|host)\/[\w./-]*\w\.\w+)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(path)),
  ];

  test.each([...pages, 'host/README.md'])('and files that %s names are there', (path) =>
    expect(missing(textOf(path))).toEqual([]),
  );

  test('that are not there would be found', () => {
    expect(missing('`npm run shine`, `npm polish`, `npm ci && npm tset`, `scripts/shine.mjs`')).toEqual([
      ...['shine', 'polish', 'tset'],
      'scripts/shine.mjs',
    ]);
    expect(missing('npm ci && npm start\nnpm run -s build')).toEqual([]);
  });
});

test.each(pages.filter((path) => samplesOf(path, 'yaml').length > 0))('every YAML sample of %s is YAML', (path) => {
  for (const sample of samplesOf(path, 'yaml'))
    expect(() => parse(sample.replace(/^---\n/gm, '')) as unknown).not.toThrow();
});

test('the note of the README makes a letter for each interviewer, each with its own point, and the list', async () => {
  const [note = ''] = samplesOf('README.md', 'markdown').map((sample) => sample.replace(/^ {3}/gm, ''));
  const vault = await openPlugin({ files: { 'Interviews/Northwind.md': note } });
  const answer = JSON.parse(
    await vault.cli('interview-follow-up:draft', { file: 'Interviews/Northwind.md', format: 'json' }),
  ) as { readonly created: readonly string[]; readonly failed: readonly unknown[] };
  expect(answer).toMatchObject({
    created: [expect.stringContaining('Ana Ruiz'), expect.stringContaining('Tom Becker')],
    failed: [],
  });
  const [toAna = '', toTom = ''] = answer.created.map((path) => vault.read(path) ?? '');
  expect(toAna).toContain('what not to build');
  expect(toTom).toContain('the old order service');
  expect(toAna).not.toContain('the old order service');
  await vault.command('interview-follow-up:open-due-list');
  expect(rows(vault).length).toBeGreaterThan(2);
  await vault.close();
});

test('the code block of its page is understood, and a slip in it would be named', () => {
  const [sample = ''] = samplesOf('docs/code-block.md', 'follow-ups');
  expect(readBlockOptions(sample)).toEqual({ sections: ['overdue', 'due-now'], limit: 5 });
  expect(readBlockOptions(sample.replace('overdue', 'overdone'))).toHaveProperty('problems');
});
