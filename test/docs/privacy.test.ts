import { readFileSync } from 'node:fs';

const page = readFileSync('docs/privacy.md', 'utf8');
/** Rows of its tables, heads and rules left out. */
const rows = page.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:statement|-)/.test(line));
const statements = rows.map((row) => {
  const [, statement = '', file = '', name = ''] = /^\| (.+?) +\| `(\S+)` · (.+?) +\|$/.exec(row) ?? [];
  return { row, statement, file, name };
});

/** Texts of a source by which tests are named there. */
const names = (source: string): readonly string[] =>
  [...source.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,\s*(?:async )?\(/g)].map(([, , name = '']) => name);

test('the page has its statements, under what is read, written and never done', () => {
  expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
    'What is read',
    'What is written, and when',
    'What never happens',
  ]);
  expect(statements.length).toBeGreaterThan(20);
});

test('every row has a statement, a file and the name of a test', () => {
  expect(statements.filter(({ file, name }) => file === '' || name === '').map(({ row }) => row)).toEqual([]);
});

test.each(statements)('$statement', ({ file, name }) => {
  expect(names(readFileSync(file, 'utf8'))).toContain(name);
});

test('every test that was written for the page stands there', () => {
  const written = names(readFileSync('test/plugin/privacy.test.ts', 'utf8'));
  const told = statements.filter(({ file }) => file === 'test/plugin/privacy.test.ts').map(({ name }) => name);
  expect(written.filter((name) => name.includes(' ') && !/^what /.test(name)).sort()).toEqual(told.sort());
});

test('SECURITY.md leads to the page', () => expect(readFileSync('SECURITY.md', 'utf8')).toContain('(docs/privacy.md)'));
