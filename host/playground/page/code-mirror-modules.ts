import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { MarkdownFileInfo } from 'obsidian';

/** Tells an extension which note its editor shows. */
export const editorInfoField = state.StateField.define<MarkdownFileInfo | null>({
  create: () => null,
  update: (info) => info,
});

/** What plugins require for their editor extensions: the very CodeMirror that the page's editors run on, as in the app. */
export const codeMirrorModules = {
  obsidian: { editorInfoField },
  '@codemirror/state': state,
  '@codemirror/view': view,
};
