import type { Plugin } from 'obsidian';
import type { VaultIndex } from '../actions/index/vault-index';

/** How often progress is looked at while the vault is being read, in milliseconds. */
const looking = 250;

/**
 * Follows the reading of the vault, which goes on after the plugin has looked at every note while Obsidian still indexes
 * them. A note that Obsidian never indexes does not keep it going.
 * @param onProgress called while the vault is being read, and once at the end
 * @returns whether it is still being read
 */
export function watchIndexing(plugin: Plugin, index: VaultIndex, onProgress: () => void): () => boolean {
  let indexed = false;
  const isReading = (): boolean => {
    const { ready, done, total } = index.progress;
    return !ready || (done < total && !indexed);
  };
  const interval = window.setInterval(() => {
    if (!isReading()) window.clearInterval(interval);
    onProgress();
  }, looking);
  plugin.registerInterval(interval);
  plugin.registerEvent(
    plugin.app.metadataCache.on('resolved', () => {
      if (indexed) return;
      indexed = true;
      onProgress();
    }),
  );
  return isReading;
}
