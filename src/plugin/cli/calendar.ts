import type { CliFlags, Plugin } from 'obsidian';
import { exportCalendar } from '../../actions/export-calendar';
import { calendarText } from '../../text/calendar-text';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';

const flags: CliFlags = { format: { value: '<text|json>', description: interfaceText.cli.format } };

/**
 * `interview-follow-up:calendar`: brings the calendar file up to date; no notice is shown. It answers in JSON unless
 * `format=text` asks for words: what calls it is a script.
 */
export function registerCalendar(plugin: Plugin, context: PluginContext): void {
  plugin.registerCliHandler('interview-follow-up:calendar', calendarText.cli, flags, async (given) => {
    const checked = checkArguments({ format: 'json', ...given }, flags);
    if ('error' in checked) return errorOutput(checked.format, checked.error);
    const exported = await onLatestText(context, () => exportCalendar(context, { announce: false }));
    if ('error' in exported) return errorOutput(checked.format, exported.error);
    return checked.format === 'json'
      ? JSON.stringify(exported, null, 2)
      : calendarText.cliAnswer(exported.file, exported.events);
  });
}
