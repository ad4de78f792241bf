import { readFile } from 'node:fs/promises';

// node scripts/release-notes.mjs 1.2.3: the changelog's section of one version, for its release.
const [, , version] = process.argv;
const sections = (await readFile('CHANGELOG.md', 'utf8')).split(/^## /m);
const section = sections.find((text) => text.startsWith(`${version} – `));
if (section === undefined) {
  process.stderr.write(`CHANGELOG.md has no section ${version}\n`);
  process.exit(1);
}
process.stdout.write(`${section.slice(section.indexOf('\n')).trim()}\n`);
