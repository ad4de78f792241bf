import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface PageFile {
  readonly type: string;
  read(): Promise<string>;
}

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** Where the playground's own files and the plugin's are. */
export interface PageSources {
  /** Folder of the built bundles: `obsidian.js`, `playground.js`, `playground.css`. */
  readonly assets: string;
  /** Folder of the built plugin: `main.js`, `styles.css`, `manifest.json`; none for the host alone. */
  readonly pluginDir?: string;
  readonly vaultName: string;
}

/** Every file the page may ask for; there is no other, so no request can name a path. */
export function pageFiles({ assets, pluginDir, vaultName }: PageSources): ReadonlyMap<string, PageFile> {
  const asset = (name: string, type: string): [string, PageFile] => [
    `/${name}`,
    { type, read: () => readFile(join(assets, name), 'utf8') },
  ];
  const ofPlugin = (name: string, otherwise: string): Promise<string> =>
    pluginDir === undefined ? Promise.resolve(otherwise) : readFile(join(pluginDir, name), 'utf8');
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', read: () => Promise.resolve(pageHtml(vaultName)) }],
    asset('obsidian.js', script),
    asset('playground.js', script),
    asset('playground.css', style),
    // The page may not evaluate text, so the plugin comes as a script that defines the function its loader would make.
    [
      '/plugin.js',
      {
        type: script,
        read: async () =>
          `window.playgroundPlugin = function (require, module, exports) {${await ofPlugin('main.js', '')}\n};`,
      },
    ],
    // A plugin need not have styles.
    ['/plugin.css', { type: style, read: () => ofPlugin('styles.css', '').catch(() => '') }],
    ['/manifest.json', { type: 'application/json; charset=utf-8', read: () => ofPlugin('manifest.json', 'null') }],
  ]);
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const pageHtml = (vaultName: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="vault-name" content="${escapeHtml(vaultName)}">
<title>${escapeHtml(vaultName)} – playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/playground.css">
<link rel="stylesheet" href="/plugin.css">
</head>
<body class="theme-light mod-playground">
<div class="app-container"></div>
<script src="/obsidian.js"></script>
<script src="/plugin.js"></script>
<script src="/playground.js"></script>
</body>
</html>
`;
