import type { EditorView, PanelConstructor } from '@codemirror/view';
import { setIcon } from 'obsidian';
import { letterText } from '../../text/letter-text';
import type { PluginContext } from '../plugin-context';
import { checkLetter } from './hand-over-letter';

/**
 * The line below a letter that says how much there is to look at, and leads to it: phones know no hovering.
 * @param countIn how many findings are shown in an editor
 */
export function findingsPanel(
  context: PluginContext,
  pathIn: (view: EditorView) => string | undefined,
  countIn: (view: EditorView) => number,
): PanelConstructor {
  return (view) => {
    const dom = createDiv('interview-follow-up-panel');
    setIcon(dom.createSpan('interview-follow-up-icon'), 'spell-check');
    const words = dom.createSpan({ cls: 'interview-follow-up-panel-words', attr: { role: 'status' } });
    const button = dom.createEl('button', { text: letterText.show, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      const path = pathIn(view);
      if (path !== undefined) void checkLetter(context, path);
    });
    const tell = (): void => {
      const text = letterText.toCheck(countIn(view));
      if (words.textContent !== text) words.setText(text);
    };
    tell();
    return { dom, update: tell };
  };
}
