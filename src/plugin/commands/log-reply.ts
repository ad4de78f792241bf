import type { Command } from 'obsidian';
import { logReply } from '../../actions/log-reply';
import { interfaceText } from '../../text/interface';
import { activeDraft, activeInterview } from '../active-note';
import type { PluginContext } from '../plugin-context';

/** Records that the company replied, from the interview's note or one of its drafts. */
export function logReplyCommand(context: PluginContext): Command {
  return {
    id: 'log-reply',
    name: interfaceText.commands['log-reply'],
    checkCallback(checking) {
      const path = activeInterview(context)?.path ?? activeDraft(context)?.interviewPath;
      if (path === undefined || context.index.interviewAt(path) === undefined) return false;
      if (!checking) void logReply(context, path);
      return true;
    },
  };
}
