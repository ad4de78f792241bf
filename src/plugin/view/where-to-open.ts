import { Keymap } from 'obsidian';
import type { NotePlace } from '../../actions/ports';

/**
 * Where a click or a key opens a note: here, in a new tab with Ctrl, Cmd or the middle button, beside with Alt. Null for
 * the other buttons of a mouse.
 */
export function whereToOpen(event: MouseEvent | KeyboardEvent): NotePlace | null {
  const button = 'button' in event ? event.button : 0;
  if (button > 1) return null;
  if (event.altKey) return 'split';
  return button === 1 || Keymap.isModifier(event, 'Mod') ? 'tab' : 'here';
}
