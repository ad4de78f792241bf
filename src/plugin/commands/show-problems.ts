import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';

/** Opens the due list at the notes that were not understood. */
export function showProblems(context: PluginContext): Command {
  return {
    id: 'show-problems',
    name: interfaceText.commands['show-problems'],
    callback: () => context.openList({ section: 'needs-attention' }),
  };
}
