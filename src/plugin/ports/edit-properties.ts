import type { App, TFile } from 'obsidian';
import { parseYaml } from 'obsidian';
import type { TextChange } from '../../actions/ports';
import { StoreError } from '../../actions/ports';
import { isBeginning, putBackHalfWritten } from './half-written';
import { saveOpenEditors } from './open-editors';

const frontmatterBlock = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/;

/** What stands for a text that cannot be known: no note ever reads like it, so that an undo refuses. */
const unknownText = '\u0000';

/**
 * Changes properties through Obsidian and answers the note's text before and after.
 *
 * Obsidian hands over the properties, not the text. The text before is therefore read first; where the note turns out
 * to have changed between the two, the change answered matches no text, so that an undo refuses instead of taking
 * back what somebody else wrote.
 */
export async function editProperties(
  app: App,
  file: TFile,
  edit: (properties: Record<string, unknown>) => void,
): Promise<TextChange> {
  await saveOpenEditors(app, file);
  const before = await app.vault.read(file);
  let found = '';
  let isWriting = false;
  try {
    await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
      found = JSON.stringify(properties);
      edit(properties);
      isWriting = true;
    });
  } catch (error) {
    if (isWriting) await putBackHalfWritten(app.vault, file, before, (text) => isHalfOf(text, before));
    throw error;
  }
  // The properties are written: what fails from here on only keeps them from being taken back.
  const after = await withLineEndsOf(before, app, file).catch((error: unknown) => {
    if (error instanceof StoreError) throw error;
    return unknownText;
  });
  const undisturbed = bodyOf(after) === bodyOf(before) && found === JSON.stringify(propertiesOf(before));
  return undisturbed ? { before, after } : { before: unknownText, after: unknownText };
}

/** Whether writing a note stopped within its properties, or within what stands below them. */
function isHalfOf(text: string, before: string): boolean {
  return !frontmatterBlock.test(text) || isBeginning(bodyOf(text), bodyOf(before));
}

/** Gives the rewritten properties the line ends that the note had: Obsidian writes them with `\n`. */
async function withLineEndsOf(before: string, app: App, file: TFile): Promise<string> {
  const hadWindowsEnds = (frontmatterBlock.exec(before)?.[0] ?? before).includes('\r\n');
  const written = await app.vault.read(file);
  const changed = /[^\r]\n/.test(frontmatterBlock.exec(written)?.[0] ?? '');
  if (!hadWindowsEnds || !changed) return written;
  const withEnds = (text: string): string =>
    text.replace(frontmatterBlock, (properties) => properties.replace(/\r?\n/g, '\r\n'));
  try {
    return await app.vault.process(file, withEnds);
  } catch (error) {
    await putBackHalfWritten(app.vault, file, written, (found) => isBeginning(found, withEnds(written)));
    throw error;
  }
}

function bodyOf(text: string): string {
  return text.replace(frontmatterBlock, '');
}

function propertiesOf(text: string): unknown {
  const yaml = frontmatterBlock.exec(text)?.[1] ?? '';
  return (parseYaml(yaml) as unknown) ?? {};
}
