import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { activeInterview } from '../active-note';
import { chooseStatus } from '../choose-status';
import type { PluginContext } from '../plugin-context';

/** Asks where the application stands and records it. */
export function setStatusCommand(context: PluginContext): Command {
  return {
    id: 'set-status',
    name: interfaceText.commands['set-status'],
    checkCallback(checking) {
      const interview = activeInterview(context);
      if (interview === undefined) return false;
      if (!checking) chooseStatus(context, interview.path);
      return true;
    },
  };
}
