import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPlugin } from './plugin-build.mjs';

// npm run install-into -- --vault DIR: builds the plugin and puts it into a vault of yours.
const { values } = parseArgs({ options: { vault: { type: 'string' } } });

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

if (values.vault === undefined) refuse('Say which vault: npm run install-into -- --vault DIR');
const vault = resolve(values.vault);
const isFolder = (path) =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
if (!(await isFolder(vault))) refuse(`There is no folder ${vault}`);
if (!(await isFolder(join(vault, '.obsidian')))) {
  refuse(
    `${vault} is not an Obsidian vault: it has no .obsidian folder. Open it in Obsidian once, then run this again.`,
  );
}

await buildPlugin();
const folder = join(vault, '.obsidian', 'plugins', 'interview-follow-up');
await mkdir(folder, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) await copyFile(file, join(folder, file));
process.stdout.write(
  `Installed into ${folder}\nIn Obsidian: Settings → Community plugins → turn them on if they are off → reload the list → enable Interview Follow-up.\nWhere it was enabled already, switch it off and on again.\n`,
);
