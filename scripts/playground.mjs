import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPlayground } from './playground-build.mjs';

/** Builds the page and serves a vault with the built plugin; resolves to its address and what stops it. */
export async function startPlayground(options) {
  await buildPlayground();
  const server = await import(pathToFileURL(resolve('build/host/playground-server.mjs')).href);
  return server.startPlayground(options);
}

/** Opens an address in the browser of whoever started this; a machine without one has the printed address. */
export function openInBrowser(url) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

// node scripts/playground.mjs --vault DIR [--port N] [--no-open]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { vault: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  if (!values.vault) {
    console.error('Usage: node scripts/playground.mjs --vault DIR [--port N] [--no-open]');
    process.exit(2);
  }
  const { url } = await startPlayground({ vaultDir: values.vault, port: Number(values.port ?? 0) });
  console.log(`Playground on ${values.vault}: ${url}\nPress Ctrl+C to stop.`);
  if (!values['no-open']) openInBrowser(url);
}
