import { bytesInUse, emptyPlugin, median, timed, whenRead } from './bench-vault.mjs';
import { generateNotes } from './generate-notes.mjs';

const repeated = async (times, work) => {
  const figures = [];
  for (let run = 0; run < times; run += 1) figures.push(await timed(work));
  return median(figures);
};

/** Longest stretches between the moments at which the plugin lets the app go on: it asks for a timer of 0 ms there. */
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
 * interviews, which any way of doing it has to do. Then, in the same vault, what the plugin keeps in memory.
 */
export async function measureFirstIndex({ openVault, plugin, reading }, count, today) {
  const vault = await openVault(generateNotes(count, today));
  const { app } = vault;
  const interviews = app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Interviews/'));
  const loop = await repeated(5, () => {
    for (const file of app.vault.getMarkdownFiles()) app.metadataCache.getFileCache(file);
  });
  await vault.host.loadPlugin(reading.mainJs, reading.manifest);
  for (const file of interviews.slice(0, 500)) vault.window.benchRead(file);
  const parsing = await repeated(3, () => {
    for (const file of interviews) vault.window.benchRead(file);
  });
  const open = interviews.filter((file) => app.metadataCache.getFileCache(file).frontmatter.status === undefined);
  app.plugins.disablePlugin('reading');
  await vault.host.loadPlugin(emptyPlugin.mainJs, emptyPlugin.manifest);

  app.workspace.ensureSideLeaf = async () => null;
  const before = bytesInUse();
  const watch = watchSlices(vault.window);
  watch.begin();
  const index = await timed(async () => {
    await vault.host.loadPlugin(plugin.mainJs, plugin.manifest);
    await whenRead(vault);
  });
  for (const leaf of app.workspace.getLeavesOfType('interview-follow-up-due')) leaf.detach();
  await vault.settle();
  const kept = bytesInUse() - before;
  await vault.close();
  return { count, loop, parsing, index, longestSlice: Math.max(...watch.slices), kept, open: open.length };
}
