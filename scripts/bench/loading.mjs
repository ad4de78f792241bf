import { stat } from 'node:fs/promises';
import { emptyPlugin, median, timed } from './bench-vault.mjs';

/** Evaluating main.js and `onload`, over what any plugin's loading costs, and the size of main.js. */
export async function measureLoading({ openVault, plugin }, times = 9) {
  const load = async ({ mainJs, manifest }) => {
    const figures = [];
    for (let run = 0; run < times; run += 1) {
      const vault = await openVault({});
      vault.app.workspace.ensureSideLeaf = async () => null;
      figures.push(await timed(() => vault.host.loadPlugin(mainJs, manifest)));
      await vault.close();
    }
    return median(figures.slice(1));
  };
  const empty = await load(emptyPlugin);
  const ours = await load(plugin);
  return { empty, ours: ours - empty, kilobytes: (await stat('main.js')).size / 1000 };
}
