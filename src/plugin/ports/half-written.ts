import type { TFile, Vault } from 'obsidian';
import { StoreError } from '../../actions/ports';
import { interfaceText } from '../../text/interface';

/** Whether a text is where writing another stopped half-way. */
export const isBeginning = (text: string, whole: string): boolean => text !== whole && whole.startsWith(text);

/** Creates a file. A disk that is full may stop that half-way: what is there of the file then is removed again. */
export async function createWhole(vault: Vault, path: string, text: string): Promise<void> {
  try {
    await vault.create(path, text);
  } catch (error) {
    const found = await vault.adapter.read(path).catch(() => text);
    if (isBeginning(found, text)) await vault.adapter.remove(path);
    throw error;
  }
}

/**
 * After a write that failed: puts a file back to what it said before, where the disk has only the beginning of what was
 * to be written. Rejects with a `StoreError` where even that fails, as the person then has to act.
 */
export async function putBackHalfWritten(
  vault: Vault,
  file: TFile,
  before: string,
  isHalf: (found: string) => boolean,
): Promise<void> {
  const found = await vault.read(file).catch(() => before);
  if (found === before || !isHalf(found)) return;
  try {
    await vault.process(file, (text) => (text === found ? before : text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(interfaceText.storeFailures.halfWritten(file.basename, reason));
  }
}
