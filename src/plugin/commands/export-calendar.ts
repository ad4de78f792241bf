import type { Command } from 'obsidian';
import { exportCalendar } from '../../actions/export-calendar';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';

/** Writes the follow-ups that have a date into the calendar file. */
export function exportCalendarCommand(context: PluginContext): Command {
  return {
    id: 'export-calendar',
    name: interfaceText.commands['export-calendar'],
    callback: () => onLatestText(context, () => exportCalendar(context)),
  };
}
