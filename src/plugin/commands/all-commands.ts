import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin-context';
import { addExamplesCommand } from './add-examples';
import { addNextStepCommand } from './add-next-step';
import { checkDraftCommand } from './check-draft';
import { copyDraftCommand } from './copy-draft';
import { customizeTemplateCommand } from './customize-template';
import { draftAllThankYousCommand } from './draft-all-thank-yous';
import { draftMessageCommand } from './draft-message';
import { draftThankYousCommand } from './draft-thank-yous';
import { exportCalendarCommand } from './export-calendar';
import { logReplyCommand } from './log-reply';
import { mailDraftCommand } from './mail-draft';
import { markSentCommand } from './mark-sent';
import { newInterviewCommand } from './new-interview';
import { openDueListCommand } from './open-due-list';
import { setStatusCommand } from './set-status';
import { showProblemsCommand } from './show-problems';

/** Every command of the palette, each in the file that has its id for a name. */
export function allCommands(context: PluginContext): readonly Command[] {
  return [
    openDueListCommand,
    draftThankYousCommand,
    draftAllThankYousCommand,
    draftMessageCommand,
    newInterviewCommand,
    addExamplesCommand,
    addNextStepCommand,
    logReplyCommand,
    setStatusCommand,
    checkDraftCommand,
    copyDraftCommand,
    mailDraftCommand,
    markSentCommand,
    showProblemsCommand,
    customizeTemplateCommand,
    exportCalendarCommand,
  ].map((command) => command(context));
}
