import type { PluginManifest } from 'obsidian';
import { addAppCommands } from './app-commands';
import { areDrawers, keepDrawersApart } from './drawers';
import { FileExplorer } from './file-explorer';
import { fillIcons } from './fill-icons';
import { followLinks } from './link-previews';
import { codeMirrorModules } from './code-mirror-modules';
import { NoteEditor } from './note-editor';
import { createHost, type Host } from './obsidian';
import { addressParameter, isPhone } from './page-address';
import { drawFrame, reportErrors } from './page-frame';
import { installPlaygroundDate, setNow } from './playground-date';
import { createPlaygroundApi, type PlaygroundApi } from './playground-api';
import { PageComponent } from './page-component';
import { saveOnLeaving } from './save-on-leaving';
import { drawTabHeaders } from './tab-headers';
import { applyTheme } from './theme';
import { readManifest, VaultServer } from './vault-server';

declare global {
  interface Window {
    /** Defined by `plugin.js`: the plugin's module as its loader would make it. */
    playgroundPlugin?: (require: unknown, module: unknown, exports: unknown) => void;
    /** For tests and for people at the console. */
    playground?: PlaygroundApi;
  }
}

async function open(container: HTMLElement): Promise<void> {
  const server = new VaultServer(addressParameter('token') ?? '');
  installPlaygroundDate();
  const now = addressParameter('now');
  if (now) setNow(now);
  applyTheme();
  document.body.classList.toggle('is-mobile', isPhone());
  document.body.classList.toggle('is-phone', isPhone());
  const host = createHost({
    storage: server,
    vaultName: document.querySelector<HTMLMetaElement>('meta[name="vault-name"]')?.content ?? 'Vault',
    createEditor: (parent, hooks) => new NoteEditor(parent, hooks),
    modules: codeMirrorModules,
    container,
    phone: isPhone(),
    language: addressParameter('language') ?? 'en',
    layout: [{ type: 'file-explorer', side: 'left', visible: true }],
  });
  const { app } = host;
  fillIcons(container);
  const page = new PageComponent(app);
  page.registerExplorer((leaf) => new FileExplorer(leaf));
  addAppCommands(app);
  await host.start();
  drawFrame(app);
  drawTabHeaders(app);
  followLinks(app, page);
  saveOnLeaving(app);
  keepDrawersApart(app);
  if (areDrawers()) app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
  await loadPlugin(host);
  reportErrors(host.errors);
  window.playground = createPlaygroundApi(host, () => server.lookOutside());
  document.body.dataset.ready = 'true';
  await server.follow((path, text) => host.changeOutside(path, text));
}

/**
 * The page may not evaluate text (its content security policy), so the server sends the plugin as a script that
 * defines the function which the host's loader would have made; for the moment of loading, `eval` gives that function.
 */
async function loadPlugin(host: Host): Promise<void> {
  const manifest: PluginManifest | null = await readManifest();
  if (!manifest) return;
  const realEval = Object.getOwnPropertyDescriptor(window, 'eval');
  Object.defineProperty(window, 'eval', { value: () => window.playgroundPlugin, configurable: true });
  const loading = host.loadPlugin('', manifest);
  if (realEval) Object.defineProperty(window, 'eval', realEval);
  await loading;
}

function explain(container: HTMLElement, error: unknown): void {
  const box = container.createDiv('playground-problem');
  box.createEl('h1', { text: 'The playground could not start' });
  box.createEl('p', { text: error instanceof Error ? error.message : String(error) });
  document.body.dataset.ready = 'failed';
}

const container = document.querySelector<HTMLElement>('.app-container') ?? document.body;
open(container).catch((error: unknown) => {
  console.error(error);
  if (document.body.dataset.ready === undefined) explain(container, error);
});
