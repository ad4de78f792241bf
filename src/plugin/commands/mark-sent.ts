import type { Command } from 'obsidian';
import { markSent } from '../../actions/mark-sent';
import { interfaceText } from '../../text/interface';
import { activeDraft } from '../active-note';
import type { PluginContext } from '../plugin-context';

/** Records that the draft in front of the person was sent. */
export function markSentCommand(context: PluginContext): Command {
  return {
    id: 'mark-sent',
    name: interfaceText.commands['mark-sent'],
    checkCallback(checking) {
      const draft = activeDraft(context);
      if (draft === undefined || draft.status === 'sent') return false;
      if (!checking) void markSent(context, draft.path);
      return true;
    },
  };
}
