import { readFile, writeFile } from 'node:fs/promises';

// Run by `npm version`, after it has changed package.json: manifest.json, versions.json and the changelog follow.
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const today = new Date().toISOString().slice(0, 10);

async function change(path, edit) {
  const text = await readFile(path, 'utf8');
  await writeFile(path, edit(text));
}

const asJson = (edit) => (text) => `${JSON.stringify(edit(JSON.parse(text)), null, 2)}\n`;

await change(
  'manifest.json',
  asJson((manifest) => ({ ...manifest, version })),
);
const { minAppVersion } = JSON.parse(await readFile('manifest.json', 'utf8'));
await change(
  'versions.json',
  asJson((versions) => ({ ...versions, [version]: minAppVersion })),
);
await change('CHANGELOG.md', (text) => {
  if (!/^## Unreleased\n+(?!## )\S/m.test(text)) throw new Error('CHANGELOG.md has nothing under "Unreleased"');
  return text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} – ${today}`);
});
