import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partNames } from '../../src/drafts/letter-parts';
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

const isPart = (name: string): boolean => partNames.some((part) => part === name);
const vaultOfThePage = {
  'Interviews/Onsite.md': `---
type: interview
date: 2026-11-18
time: "14:00"
company: "[[Northwind]]"
role: Backend Engineer
stage: onsite
industry: tech
location: Madrid
interviewers: ["[[Ana Ruiz]]", Tom Becker]
next_steps: ["me: send portfolio by 2026-11-20", "them: decision by 2026-12-02"]
---

## Highlights

- Ana: your move to Kafka

## Fit

- three years of payment services

## Challenges

- slow builds: a shared cache

## To answer

- Ana: would I be happy to be on call?
`,
  'People/Ana Ruiz.md': `---
title: Engineering Director
email: ana@northwind.example
phone: +34 600 000 000
linkedin: https://www.linkedin.com/in/ana-ruiz-example
pronouns: she/her
---
`,
  'Companies/Northwind.md': '---\ncity: Lyon\n---\n',
  '.obsidian/plugins/interview-follow-up/data.json': JSON.stringify({
    drafts: {
      me: {
        name: 'Jo Martin',
        email: 'jo@mail.example',
        phone: '+44 7700 900000',
        linkedin: 'https://www.linkedin.com/in/jo-martin-example',
      },
    },
  }),
};
const properties: Readonly<Record<string, string>> = {
  interview: 'interview.location',
  company_note: 'company_note.city',
  person_note: 'person_note.pronouns',
};

test.each(['thank-you', 'promise'])(
  'a template may use every name, and facts are as the page says: %s',
  async (kind) => {
    const lines = templateVariables.map(({ name }) => {
      const written = properties[name] ?? name;
      return `- ${name}: {{ ${written} }}{% if ${written} %}{% endif %}`;
    });
    const template = `---\nkind: ${kind}\n---\n${lines.join('\n')}\n`;
    const vault = await openPlugin({
      files: { ...vaultOfThePage, 'Follow-ups/Templates/Mine.md': template },
      now: '2026-11-19T10:00',
    });
    const file = 'Interviews/Onsite.md';
    const answer = JSON.parse(await vault.cli('interview-follow-up:draft', { file, kind, format: 'json' })) as {
      created: string[];
      failed: unknown[];
    };
    expect(answer.failed).toEqual([]);
    const letter = vault.read(answer.created[0] ?? '') ?? '';
    const facts = templateVariables.filter(
      ({ name }) => !isPart(name) && !['kind', 'kind_name', 'what', 'due'].includes(name),
    );
    expect(facts.map(({ name }) => new RegExp(`^- ${name}: (.*)`, 'm').exec(letter)?.[1])).toEqual(
      facts.map(({ example }) => example),
    );
    await vault.close();
  },
);

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
