import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { activeInterview } from '../active-note';
import { askNextStep } from '../add-next-step-modal';
import type { PluginContext } from '../plugin-context';

/** Asks what was promised in the interview in front of the person, and writes it into its note. */
export function addNextStepCommand(context: PluginContext): Command {
  return {
    id: 'add-next-step',
    name: interfaceText.commands['add-next-step'],
    checkCallback(checking) {
      const interview = activeInterview(context);
      if (interview === undefined) return false;
      if (!checking) void askNextStep(context, interview.path);
      return true;
    },
  };
}
