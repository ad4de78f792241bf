import type { CliFlags, Plugin } from 'obsidian';
import { logWrittenEvent } from '../../actions/recording/log-written-event';
import { cliText } from '../../text/cli-text';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';
import { notePath } from './note-path';

const { cli } = interfaceText;

const flags: CliFlags = {
  file: { value: '<path>', description: cli.file, required: true },
  event: { value: '<event>', description: cliText.event, required: true },
  date: { value: '<YYYY-MM-DD>', description: cliText.date },
  format: { value: '<text|json>', description: cli.format },
};

/**
 * `interview-follow-up:log`: writes an event into an interview's log. It answers in JSON unless `format=text` asks for
 * words: what calls it is a script.
 */
export function registerLog(plugin: Plugin, context: PluginContext): void {
  plugin.registerCliHandler('interview-follow-up:log', cliText.log, flags, async (given) => {
    const checked = checkArguments({ format: 'json', ...given }, flags);
    if ('error' in checked) return errorOutput(checked.format, checked.error);
    const { file = '', event = '', date } = checked.values;
    const path = notePath(context, file);
    if (path === null) return errorOutput(checked.format, cli.noNote(file));
    await context.index.whenReady();
    await context.index.settled();
    const logged = await onLatestText(context, () => logWrittenEvent(context, path, event, date?.trim()));
    if ('error' in logged) return errorOutput(checked.format, logged.error);
    return checked.format === 'json' ? JSON.stringify(logged, null, 2) : cliText.logged(logged.note, logged.line);
  });
}
