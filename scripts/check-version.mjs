import { readFile } from 'node:fs/promises';

// node scripts/check-version.mjs 1.2.3: everything that names the version names this one.
const [, , tag] = process.argv;
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));
const [packageJson, lock, manifest, versions, changelog] = await Promise.all([
  json('package.json'),
  json('package-lock.json'),
  json('manifest.json'),
  json('versions.json'),
  readFile('CHANGELOG.md', 'utf8'),
]);

const named = {
  'package.json': packageJson.version,
  'package-lock.json': lock.version,
  'manifest.json': manifest.version,
  'versions.json': versions[tag] === manifest.minAppVersion ? tag : 'another minimum version of the app, or none',
  'CHANGELOG.md': changelog.includes(`\n## ${tag} – `) ? tag : 'no section of this version',
};
const wrong = Object.entries(named).filter(([, version]) => version !== tag);
for (const [path, version] of wrong) process.stderr.write(`${path} has ${version}, the tag is ${tag}\n`);
process.exit(wrong.length === 0 ? 0 : 1);
