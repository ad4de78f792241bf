import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { activeDraft } from '../active-note';
import { checkLetter } from '../letters/hand-over-letter';
import type { PluginContext } from '../plugin-context';

/** Looks over the draft in front of the person. */
export function checkDraftCommand(context: PluginContext): Command {
  return {
    id: 'check-draft',
    name: interfaceText.commands['check-draft'],
    checkCallback(checking) {
      const draft = activeDraft(context);
      if (draft === undefined) return false;
      if (!checking) void checkLetter(context, draft.path);
      return true;
    },
  };
}
