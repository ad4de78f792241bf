import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { activeDraft } from '../active-note';
import { handOverLetter } from '../letters/hand-over-letter';
import type { PluginContext } from '../plugin-context';

/** Opens the draft in front of the person in the mail app, after the check. */
export function mailDraftCommand(context: PluginContext): Command {
  return {
    id: 'mail-draft',
    name: interfaceText.commands['mail-draft'],
    checkCallback(checking) {
      const draft = activeDraft(context);
      if (draft === undefined) return false;
      if (!checking) void handOverLetter(context, draft.path, 'mail');
      return true;
    },
  };
}
