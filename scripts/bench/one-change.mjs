import { emptyPlugin, median, timed, whenRead } from './bench-vault.mjs';
import { generateNotes } from './generate-notes.mjs';

const interview = 'Interviews/Interview 7.md';
const unrelated = 'Notes/0/Note 11.md';

/** Milliseconds from a change of a note until nothing is left to do, in the middle of many. */
async function changing(vault, path, edit, times = 40) {
  const figures = [];
  for (let run = 0; run < times; run += 1) {
    const text = edit(vault.read(path), run);
    figures.push(await timed(() => vault.write(path, text)));
  }
  return median(figures);
}

const asked = (text, run) => text.replace(/^time: .*$/m, `time: "1${run % 10}:00"`);
const written = (text, run) => `${text}\nLine ${run}.\n`;

/**
 * What one change costs with the list open, over what the host itself does for it: the same changes in the same vault,
 * with a plugin that does nothing and with this one.
 */
export async function measureOneChange({ openVault, plugin }, count, today) {
  const measure = async ({ mainJs, manifest }, isOurs) => {
    const vault = await openVault(generateNotes(count, today));
    await vault.host.loadPlugin(mainJs, manifest);
    if (isOurs) await whenRead(vault);
    await vault.settle();
    await changing(vault, interview, asked, 10);
    const figures = {
      interview: await changing(vault, interview, asked),
      unrelated: await changing(vault, unrelated, written),
    };
    await vault.close();
    return figures;
  };
  const host = await measure(emptyPlugin, false);
  const ours = await measure(plugin, true);
  return {
    count,
    interview: Math.max(0, ours.interview - host.interview),
    unrelated: Math.max(0, ours.unrelated - host.unrelated),
    host: host.interview,
  };
}
