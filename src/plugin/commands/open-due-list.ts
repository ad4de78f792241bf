import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';

/** Opens the due list, or goes to it where it is open. */
export function openDueList(context: PluginContext): Command {
  return {
    id: 'open-due-list',
    name: interfaceText.commands['open-due-list'],
    callback: () => context.openList(),
  };
}
