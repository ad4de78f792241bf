import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { askNewInterview } from '../new-interview/new-interview-modal';
import type { PluginContext } from '../plugin-context';

/** Asks what is known of an interview, and makes its note. */
export function newInterviewCommand(context: PluginContext): Command {
  return {
    id: 'new-interview',
    name: interfaceText.commands['new-interview'],
    callback: () => void askNewInterview(context),
  };
}
