import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { activeInterview } from '../active-note';
import { chooseMessage } from '../draft-message-modal';
import type { PluginContext } from '../plugin-context';

/** Asks for the kind of a message and for whom, and drafts it for the interview note in front of the person. */
export function draftMessageCommand(context: PluginContext): Command {
  return {
    id: 'draft-message',
    name: interfaceText.commands['draft-message'],
    checkCallback(checking) {
      const interview = activeInterview(context);
      if (interview === undefined) return false;
      if (!checking) chooseMessage(context, interview.path);
      return true;
    },
  };
}
