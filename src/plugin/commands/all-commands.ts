import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin-context';
import { draftAllThankYousCommand } from './draft-all-thank-yous';
import { draftThankYousCommand } from './draft-thank-yous';
import { logReplyCommand } from './log-reply';
import { markSentCommand } from './mark-sent';
import { openDueList } from './open-due-list';
import { setStatusCommand } from './set-status';
import { showProblems } from './show-problems';

/** Every command of the palette, each in the file that has its id for a name. */
export function allCommands(context: PluginContext): readonly Command[] {
  return [
    openDueList,
    draftThankYousCommand,
    draftAllThankYousCommand,
    logReplyCommand,
    setStatusCommand,
    markSentCommand,
    showProblems,
  ].map((command) => command(context));
}
