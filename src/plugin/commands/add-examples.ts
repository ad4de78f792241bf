import type { Command } from 'obsidian';
import { interfaceText } from '../../text/interface';
import { offerExamples } from '../offer-examples';
import type { PluginContext } from '../plugin-context';

/** Adds example notes; where they are there already, offers to remove them. */
export function addExamplesCommand(context: PluginContext): Command {
  return {
    id: 'add-examples',
    name: interfaceText.commands['add-examples'],
    callback: () => void offerExamples(context),
  };
}
