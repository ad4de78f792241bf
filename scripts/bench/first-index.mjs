import { bytesInUse, emptyPlugin, timed, whenRead } from './bench-vault.mjs';
import { generateNotes } from './generate-notes.mjs';

/**
 * Stretches of work between the moments at which the plugin lets the app go on: it asks for a timer of 0 ms there. The
 * last stretch of all, shorter than a frame, is not among them.
 */
function watchSlices(window) {
  const real = window.setTimeout.bind(window);
  const slices = [];
  let began = null;
  window.setTimeout = (callback, delay, ...rest) => {
    if (delay !== 0) return real(callback, delay, ...rest);
    if (began !== null) slices.push(performance.now() - began);
    began = null;
    return real(() => {
      began = performance.now();
      callback();
    }, 0);
  };
  return { slices, begin: () => (began = performance.now()) };
}

/**
 * The first look at a vault whose caches are ready: against a bare loop over files and caches plus reading the
 * interviews, which any way of doing it has to do, both for the first time, as the plugin does it. Then, in the same
 * vault, what the plugin keeps in memory: what is free again once it is unloaded. That includes the plugin itself, so what
 * an interview takes is the difference between two vaults.
 */
export async function measureFirstIndex({ openVault, plugin, reading }, count, today) {
  const vault = await openVault(generateNotes(count, today));
  const { app } = vault;
  const interviews = app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Interviews/'));
  const loop = await timed(() => {
    for (const file of app.vault.getMarkdownFiles()) app.metadataCache.getFileCache(file);
  });
  await vault.host.loadPlugin(reading.mainJs, reading.manifest);
  const parsing = await timed(() => {
    for (const file of interviews) vault.window.benchRead(file);
  });
  const open = interviews.filter((file) => app.metadataCache.getFileCache(file).frontmatter.status === undefined);
  app.plugins.disablePlugin('reading');
  await vault.host.loadPlugin(emptyPlugin.mainJs, emptyPlugin.manifest);

  app.workspace.ensureSideLeaf = async () => null;
  const watch = watchSlices(vault.window);
  await vault.host.loadPlugin(plugin.mainJs, plugin.manifest);
  watch.begin();
  await whenRead(vault);
  const index = watch.slices.reduce((all, slice) => all + slice, 0);
  for (const leaf of app.workspace.getLeavesOfType('interview-follow-up-due')) leaf.detach();
  await vault.settle();
  const loaded = await bytesInUse();
  app.plugins.disablePlugin(plugin.manifest.id);
  await vault.settle();
  const kept = loaded - (await bytesInUse());
  await vault.close();
  return { count, loop, parsing, index, longestSlice: Math.max(...watch.slices), kept, open: open.length };
}
