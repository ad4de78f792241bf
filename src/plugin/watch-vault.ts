import type { Plugin, TAbstractFile } from 'obsidian';
import { TFile } from 'obsidian';
import type { Clock, Pause } from '../actions/ports';
import type { VaultIndex } from '../actions/index/vault-index';

const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';
const isNotePath = (path: string): boolean => /\.md$/i.test(path);

/**
 * Keeps the index in step with the vault from the moment that the layout is ready: before, every file in the vault is
 * reported as created. Obsidian reports each file of a folder that moves or goes, and says nothing but "renamed" of a
 * note with a new path, whose cache it keeps.
 */
export function watchVault(plugin: Plugin, index: VaultIndex, clock: Clock, pause: Pause): void {
  const { vault, metadataCache, workspace } = plugin.app;

  workspace.onLayoutReady(() => {
    const changed = (file: TAbstractFile): void => {
      if (isNote(file)) index.noteChanged(file.path);
    };
    const gone = (path: string): void => {
      if (isNotePath(path)) index.noteDeleted(path);
    };
    plugin.registerEvent(vault.on('create', changed));
    plugin.registerEvent(vault.on('delete', ({ path }) => gone(path)));
    plugin.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (isNote(file)) index.noteRenamed(file.path, oldPath);
        else gone(oldPath);
      }),
    );
    plugin.registerEvent(metadataCache.on('changed', changed));
    plugin.registerEvent(metadataCache.on('deleted', ({ path }) => gone(path)));
    plugin.registerEvent(metadataCache.on('resolved', () => index.retryUnindexed()));
    void index.scan(pause, () => clock.now());
  });
}
