import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { activeDraft } from '../active-note';
import { handOverLetter } from '../letters/hand-over-letter';
import type { PluginContext } from '../plugin-context';

/** Copies the draft in front of the person as plain text, after the check. */
export function copyDraftCommand(context: PluginContext): Command {
  return {
    id: 'copy-draft',
    name: interfaceText.commands['copy-draft'],
    checkCallback(checking) {
      const draft = activeDraft(context);
      if (draft === undefined) return false;
      if (!checking) void handOverLetter(context, draft.path, 'copy');
      return true;
    },
  };
}
