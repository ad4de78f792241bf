import type { App, Editor, PaneType } from 'obsidian';
import { MarkdownView, parseYaml, stringifyYaml } from 'obsidian';
import type { Clipboard, Clock, LinkOpener, NoteOpener, NotePlace, Pause, Yaml } from '../../actions/ports';
import { StoreError } from '../../actions/ports';
import { baseNameOf } from '../../domain/reference';
import { interfaceText } from '../../text/interface';

/** The system's clock: the one place that reads it. */
export const systemClock: Clock = { now: () => new Date() };

/** Lets the app draw and react before a long piece of work goes on. */
export const pause: Pause = () => new Promise((resolve) => window.setTimeout(resolve, 0));

/** Obsidian's own YAML, so that what is written reads as if the app had written it. */
export const obsidianYaml: Yaml = {
  parse: (text) => parseYaml(text) as unknown,
  stringify: (value) => stringifyYaml(value),
};

/** The clipboard of the window in front: another window's is refused. Some systems take plain text alone. */
export const systemClipboard: Clipboard = {
  async write(text, html) {
    const { clipboard } = activeWindow.navigator;
    if (html !== undefined && (await writtenAsRich(clipboard, text, html))) return 'rich';
    try {
      await clipboard.writeText(text);
      return 'plain';
    } catch (error) {
      throw new StoreError(error instanceof Error ? error.message : String(error));
    }
  },
};

async function writtenAsRich(clipboard: Navigator['clipboard'], text: string, html: string): Promise<boolean> {
  const piece = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    const item = new ClipboardItem({
      'text/plain': piece('text/plain', text),
      'text/html': piece('text/html', html),
    });
    await clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** Opens links as the window does, which leaves `mailto:` to the system. */
export const systemLinks: LinkOpener = { open: (link) => void window.open(link) };

const panes: Readonly<Record<NotePlace, PaneType | false>> = { here: false, tab: 'tab', split: 'split' };

/** Opens notes in the main area. */
export function obsidianNoteOpener({ vault, workspace }: App): NoteOpener {
  return {
    async open(path, where, line) {
      const file = vault.getFileByPath(path);
      if (file === null) throw new StoreError(interfaceText.storeFailures.missing(baseNameOf(path)));
      const leaf = workspace.getLeaf(panes[where]);
      // Properties have lines only where the note is shown as it is written.
      const asWritten = line === undefined ? {} : { state: { mode: 'source', source: true } };
      try {
        await leaf.openFile(file, { active: true, ...asWritten });
      } catch (error) {
        throw new StoreError(error instanceof Error ? error.message : String(error));
      }
      if (line !== undefined && leaf.view instanceof MarkdownView) goToLine(leaf.view.editor, line);
    },
  };
}

function goToLine(editor: Editor, line: number): void {
  const to = { line: Math.min(line, editor.lastLine()), ch: 0 };
  editor.setCursor(to);
  editor.scrollIntoView({ from: to, to }, true);
  editor.focus();
}
