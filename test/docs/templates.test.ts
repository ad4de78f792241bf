import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateVariables } from '../../src/drafts/template-variables';
import { interviewPath, openPlugin, smallVault } from '../plugin/support/open-plugin';

const page = readFileSync(join(process.cwd(), 'docs/templates.md'), 'utf8');
const [, table = ''] = /<!-- names:start -->([\s\S]*)<!-- names:end -->/.exec(page) ?? [];

test('the page lists every name that templates may use, as the code has it (npm run document)', () => {
  const rows = [...table.matchAll(/^\| `(\w+)`\s*\| (.*?)\s*\| (.*?)\s*\|$/gm)].map(([, name, meaning]) => [
    name,
    meaning,
  ]);
  expect(rows).toEqual(templateVariables.map(({ name, meaning }) => [name, meaning]));
});

test('the template of the page makes a letter', async () => {
  const [, template = ''] = /```markdown\n(---\nkind: thank-you[\s\S]*?)```/.exec(page) ?? [];
  const vault = await openPlugin({ files: { ...smallVault, 'Follow-ups/Templates/Mine.md': template } });
  const answer = JSON.parse(await vault.cli('interview-follow-up:draft', { file: interviewPath, format: 'json' })) as {
    created: string[];
    failed: unknown[];
  };
  expect(answer.failed).toEqual([]);
  const letter = vault.read(answer.created[0] ?? '') ?? '';
  expect(letter).toContain('Thank you, Ana');
  expect(letter).toContain('Thank you for your time on Wednesday, 18 November.');
  expect(letter).not.toMatch(/[{}]/);
  await vault.close();
});

test.each(templateVariables.map(({ name }) => name))('a template may name %s', async (name) => {
  const value = ['interview', 'company_note', 'person_note'].includes(name) ? `${name}.anything` : name;
  const template = `---\nkind: thank-you\n---\nHere: {{ ${value} }}{% if ${value} %}.{% endif %}\n`;
  const vault = await openPlugin({ files: { ...smallVault, 'Follow-ups/Templates/Mine.md': template } });
  const answer = JSON.parse(await vault.cli('interview-follow-up:draft', { file: interviewPath, format: 'json' })) as {
    created: string[];
    failed: unknown[];
  };
  expect(answer).toMatchObject({ failed: [], created: [expect.stringContaining('Ana Ruiz'), expect.anything()] });
  await vault.close();
});

const filterTable = /## Filters([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
const examples = [...filterTable.matchAll(/^\| `(\{\{.*\}\})` +\| (.*?) +\|$/gm)].map(
  ([, written = '', text = '']) => [written.replaceAll('\\|', '|'), text] as const,
);

test('the examples of the filters give what the page says', async () => {
  expect(examples.length).toBeGreaterThan(10);
  const body = examples.map(([written]) => `- ${written}`).join('\n');
  const template = `---\nkind: thank-you\n---\n${body}\n`;
  const vault = await openPlugin({ files: { ...smallVault, 'Follow-ups/Templates/Mine.md': template } });
  const { created } = JSON.parse(
    await vault.cli('interview-follow-up:draft', { file: interviewPath, format: 'json', person: 'Ana Ruiz' }),
  ) as { created: string[] };
  const lines = (vault.read(created[0] ?? '') ?? '').split('\n').filter((line) => line.startsWith('- '));
  expect(lines).toEqual(examples.map(([, text]) => `- ${text}`));
  await vault.close();
});
