import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

// npm run document: puts the names that templates may use, as the code has them, into docs/templates.md.
const page = 'docs/templates.md';

const { outputFiles } = await build({
  entryPoints: ['src/drafts/template-variables.ts'],
  bundle: true,
  write: false,
  format: 'esm',
});
const { templateVariables } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const rows = templateVariables.map(
  ({ name, meaning, example }) => `| \`${name}\` | ${cell(meaning)} | ${cell(example)} |`,
);
const table = ['| name | what it holds | for example |', '| --- | --- | --- |', ...rows].join('\n');

const text = await readFile(page, 'utf8');
const filled = text.replace(
  /(<!-- names:start -->)[\s\S]*(<!-- names:end -->)/,
  (_, start, end) => `${start}\n\n${table}\n\n${end}`,
);
await writeFile(page, await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' }));
