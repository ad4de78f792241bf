import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { HeadlessVault } from '../../host/headless';
import { agenda, openPlugin } from './support/open-plugin';

const root = join(__dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/interview-follow-up.schema.json'), 'utf8')) as object;
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, 'answers');

/** What is wrong with an answer by its definition. */
function faults(definition: string, answer: unknown): unknown[] {
  const validate = ajv.getSchema(`answers#/$defs/${definition}`);
  if (validate === undefined) throw new Error(`The schema has no ${definition}`);
  return validate(answer) === true ? [] : (validate.errors ?? []);
}

function sampleVault(): Record<string, string> {
  const folder = join(root, 'test/vault');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

const cli = async (
  vault: HeadlessVault,
  action: string,
  args: Readonly<Record<string, string>> = {},
): Promise<unknown> => JSON.parse(await vault.cli(`interview-follow-up:${action}`, { format: 'json', ...args }));

test('the schema is sound', () => {
  expect(ajv.validateSchema(schema)).toBe(true);
});

describe('the sample vault answers by the schema', () => {
  const open = () => openPlugin({ files: sampleVault(), now: '2026-11-18T17:00' });

  test('due, on many days', async () => {
    const vault = await open();
    const kinds = new Set<unknown>();
    for (const day of ['2026-11-18T17:30', '2026-11-20T09:00', '2026-12-02T09:00', '2026-12-16T09:00']) {
      await vault.sleepUntil(day);
      const rows = await agenda(vault);
      expect(faults('due', rows)).toEqual([]);
      for (const { kind } of rows) kinds.add(kind);
    }
    for (const kind of ['thank-you', 'promise', 'awaiting', 'check-in', 'problem']) expect(kinds).toContain(kind);
  });

  test('draft, check, log and calendar', async () => {
    const vault = await open();
    const notes = new Set((await agenda(vault, { kind: 'thank-you' })).map(({ note }) => note ?? ''));
    expect(notes.size).toBeGreaterThan(0);
    for (const file of notes) {
      const drafted = await cli(vault, 'draft', { file });
      expect(faults('draft', drafted)).toEqual([]);
      for (const draft of (drafted as { readonly created: readonly string[] }).created) {
        expect(faults('check', await cli(vault, 'check', { file: draft }))).toEqual([]);
      }
      expect(faults('draft', await cli(vault, 'draft', { file, person: 'Nobody Here' }))).toEqual([]);
    }
    const rows = await agenda(vault);
    expect(rows.some(({ draft }) => draft !== null)).toBe(true);
    expect(faults('due', rows)).toEqual([]);
    const [file = ''] = notes;
    expect(faults('log', await cli(vault, 'log', { file, event: 'replied' }))).toEqual([]);
    expect(faults('calendar', await cli(vault, 'calendar'))).toEqual([]);
  });

  test.each([
    ['due', { section: 'soon' }],
    ['draft', { file: 'Nowhere' }],
    ['check', { file: 'Nowhere' }],
    ['log', { file: 'Nowhere', event: 'replied' }],
    ['calendar', { colour: 'red' }],
  ])('what makes no sense: %s %j', async (action, args) => {
    const vault = await open();
    const answer = await cli(vault, action, args);
    expect(faults('error', answer)).toEqual([]);
    expect(ajv.validate('answers', answer)).toBe(true);
  });
});

describe('the schema refuses', () => {
  const row = {
    id: 'a',
    kind: 'thank-you',
    section: 'due-now',
    company: null,
    role: null,
    person: 'Ana Ruiz',
    what: null,
    opens: '2026-11-18T15:00',
    due: null,
    channel: 'email',
    why: 'Because.',
    blocked: null,
    note: 'A.md',
    draft: null,
  };
  test('nothing of a sound row', () => {
    expect(faults('due', [row])).toEqual([]);
  });
  test.each([
    [{ due: '2026-11-18' }],
    [{ due: '2026-11-18T24:00' }],
    [{ due: undefined }],
    [{ kind: 'poem' }],
    [{ kind: 'problem' }],
    [{ section: 'needs-attention' }],
    [{ note: '/A.md' }],
    [{ note: 'A' }],
    [{ extra: 1 }],
  ])('a row with %j', (change) => {
    expect(faults('due', [{ ...row, ...change }])).not.toEqual([]);
  });
});

test('the examples of docs/command-line.md are what the schema says', () => {
  const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
  const found = page.split(/^## /m).flatMap((part) => {
    const action = /^interview-follow-up:(\w+)/.exec(part)?.[1];
    const example = /^```json\n([\s\S]*?)^```$/m.exec(part)?.[1];
    return action === undefined || example === undefined ? [] : [[action, JSON.parse(example) as unknown] as const];
  });
  expect(found.map(([action]) => action).sort()).toEqual(['calendar', 'check', 'draft', 'due', 'log']);
  for (const [action, example] of found) expect([action, faults(action, example)]).toEqual([action, []]);
});
