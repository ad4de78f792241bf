import type { Command } from 'obsidian';
import { draftThankYous } from '../../actions/draft-thank-yous';
import { interfaceText } from '../../text/interface';
import { activeInterview } from '../active-note';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';

/** Drafts a letter per interviewer of the interview note in front of the person. */
export function draftThankYousCommand(context: PluginContext): Command {
  return {
    id: 'draft-thank-yous',
    name: interfaceText.commands['draft-thank-yous'],
    checkCallback(checking) {
      const interview = activeInterview(context);
      if (interview === undefined) return false;
      if (!checking) void onLatestText(context, () => draftThankYous(context, interview.path));
      return true;
    },
  };
}
