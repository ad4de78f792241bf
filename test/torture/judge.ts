import type { Life } from './life';
import type { Words } from './words';
import { bodyOf, repeatedLines } from './words';

/** What may never be, counted, with a sentence for each. */
export interface Verdict {
  readonly lostBytes: number;
  readonly repeatedLines: number;
  readonly halfLetters: number;
  readonly complaints: readonly string[];
}

/**
 * Looks at what is on the disk.
 * @param unsaved what editors hold below the properties, by path
 */
export async function judge(
  life: Life,
  words: Words,
  unsaved: Readonly<Record<string, string>> = {},
): Promise<Verdict> {
  const files = await life.files();
  const lost = words.lostFrom(files, unsaved);
  const repeated = [...files].flatMap(([path, text]) => repeatedLines(text).map((line) => `${path}: “${line}” twice`));
  const half = [...life.intended].filter(([path, texts]) => {
    const text = files.get(path);
    return text !== undefined && [...texts].some((whole) => whole.length > text.length && whole.startsWith(text));
  });
  const unheard = [...life.unheard, ...life.vault.errors].map((error) => `nobody heard of ${String(error)}`);
  return {
    lostBytes: lost.bytes,
    repeatedLines: repeated.length,
    halfLetters: half.length,
    complaints: [...lost.where, ...repeated, ...half.map(([path]) => `${path}: half a letter`), ...unheard],
  };
}

/** What the editor in front holds below the properties and the app has still to save, by path. */
export function unsavedIn({ vault }: Life): Readonly<Record<string, string>> {
  const { activeEditor } = vault.app.workspace;
  return activeEditor?.file ? { [activeEditor.file.path]: bodyOf(activeEditor.editor?.getValue() ?? '') } : {};
}

/** The list of the app that runs equals the one of an app that starts now. Restarts the app. */
export async function agendaAfterRestart(life: Life): Promise<readonly string[]> {
  await life.vault.settle();
  const live = JSON.stringify(await life.agenda(), null, 1);
  await life.restart();
  const fresh = JSON.stringify(await life.agenda(), null, 1);
  return live === fresh ? [] : [`the list differs from that of a fresh start:\n${live}\n${fresh}`];
}
