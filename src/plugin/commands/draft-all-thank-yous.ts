import type { Command } from 'obsidian';
import { draftAllThankYous, dueThankYous } from '../../actions/draft-all-thank-yous';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';

/** Drafts every thank-you letter that is due. */
export function draftAllThankYousCommand(context: PluginContext): Command {
  return {
    id: 'draft-all-thank-yous',
    name: interfaceText.commands['draft-all-thank-yous'],
    checkCallback(checking) {
      if (!context.index.progress.ready || dueThankYous(context).length === 0) return false;
      if (!checking) void onLatestText(context, () => draftAllThankYous(context));
      return true;
    },
  };
}
