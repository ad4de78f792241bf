import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'date-fns';
import { build } from 'esbuild';
import { headlessBuild } from './host-build.mjs';
import { startPlayground } from './playground.mjs';
import { buildPlayground } from './playground-build.mjs';
import { buildPlugin } from './plugin-build.mjs';
import { copySampleVault } from './sample-vault.mjs';

// npm start [-- --vault DIR] [--serve] [--port N]
// Builds the plugin, runs its main job headless on a vault, and serves the playground where there is a terminal.
const { values } = parseArgs({
  options: { vault: { type: 'string' }, serve: { type: 'boolean' }, port: { type: 'string' } },
});
const say = (text = '') => process.stdout.write(`${text}\n`);

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

async function chooseVault() {
  if (values.vault === undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'interview-follow-up-'));
    await copySampleVault(folder, format(new Date(), 'yyyy-MM-dd'));
    return folder;
  }
  const folder = resolve(values.vault);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) refuse(`There is no folder ${folder}`);
  return folder;
}

async function runHeadless(vaultDir) {
  const { openVault, folderStorage } = await import(pathToFileURL(resolve('build/host/headless.mjs')).href);
  const plugin = {
    mainJs: await readFile('main.js', 'utf8'),
    manifest: JSON.parse(await readFile('manifest.json', 'utf8')),
  };
  const vault = await openVault({ storage: folderStorage(vaultDir), now: new Date(), plugin });
  const before = new Set(vault.app.vault.getMarkdownFiles().map(({ path }) => path));
  await vault.command('interview-follow-up:draft-all-thank-yous');
  const letters = vault.app.vault
    .getMarkdownFiles()
    .map(({ path }) => path)
    .filter((path) => !before.has(path));
  const list = await vault.cli('interview-follow-up:due', {});
  const texts = letters.map((path) => ({ path, text: vault.read(path) ?? '' }));
  await vault.close();
  return { texts, list };
}

await Promise.all([buildPlugin(), build(headlessBuild()), buildPlayground()]);
const vaultDir = await chooseVault();
say(`Vault: ${relative('', vaultDir).startsWith('..') ? vaultDir : relative('', vaultDir)}`);

const { texts, list } = await runHeadless(vaultDir);
for (const { path, text } of texts) {
  say(`\n── ${path}`);
  say(text.trim());
}
say(texts.length === 0 ? '\nNo thank-you letter is due.' : `\n${texts.length} letters drafted.`);
say('\n── Follow-ups due\n');
say(list.trim());

if (values.serve || process.stdout.isTTY) {
  const { url } = await startPlayground({ vaultDir, port: Number(values.port ?? 0) });
  say(`\nThe playground is open at ${url}\nStop it with Ctrl+C.`);
}
